import java.io.FileInputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Prints what Apache POI reads in each Word file: texts ended by a unit separator, files by a record separator. */
public class ReadDocx {
  private static final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private static void print(List<IBodyElement> elements) {
    for (IBodyElement element : elements) {
      if (element instanceof XWPFParagraph paragraph) {
        out.print(paragraph.getText() + "\u001f");
      } else if (element instanceof XWPFTable table) {
        table.getRows().forEach(row -> row.getTableCells().forEach(cell -> print(cell.getBodyElements())));
      }
    }
  }

  public static void main(String[] paths) throws Exception {
    for (String path : paths) {
      try (XWPFDocument document = new XWPFDocument(new FileInputStream(path))) {
        print(document.getBodyElements());
      }
      out.print("\u001e");
    }
  }
}
