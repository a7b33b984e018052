"""Runs eark-validator on packages and prints its reports, a line of JSON each, without asking the network for vocabularies."""

import importlib.util
import sys
import urllib.request
from pathlib import Path

package = importlib.util.find_spec('eark_validator')
vocabularies = Path(package.submodule_search_locations[0]) / 'ipxml/resources/vocabs'
urllib.request.urlopen = lambda uri: open(vocabularies / uri.rsplit('/', 1)[1], 'rb')

from eark_validator.packages import PackageValidator  # noqa: E402

for path in sys.argv[1:]:
    print(PackageValidator(Path(path)).validation_report.model_dump_json())
