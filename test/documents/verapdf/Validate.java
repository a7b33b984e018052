import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Holds each file named in a list against PDF/A-2a and PDF/UA-1. Prints `name profile: ...` for each demand that is not met,
 * and how many files were read last, so that a run which reads nothing does not pass for a good one.
 */
class Validate {
  private static final List<PDFAFlavour> PROFILES = List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);
  private static final int MOST_FOR_EACH_DEMAND = 2;

  public static void main(String[] arguments) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    List<String> files = Files.readAllLines(Path.of(arguments[0]));
    for (String file : files) {
      for (PDFAFlavour profile : PROFILES) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(Path.of(file).toFile(), profile);
            PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, MOST_FOR_EACH_DEMAND, false, false, false)) {
          report(Path.of(file).getFileName() + " " + profile.getId(), validator.validate(parser));
        }
      }
    }
    System.out.println("read " + files.size());
  }

  private static void report(String what, ValidationResult result) {
    for (TestAssertion found : result.getTestAssertions()) {
      if (found.getStatus() == TestAssertion.Status.FAILED) {
        System.out.println(what + ": " + found.getRuleId().getClause() + "-" + found.getRuleId().getTestNumber() + " " + found.getMessage() + " " + found.getLocation().getContext());
      }
    }
    if (!result.isCompliant() && result.getTestAssertions().isEmpty()) {
      System.out.println(what + ": not compliant");
    }
  }
}
