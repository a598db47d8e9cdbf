package bo.org.cloud.cbba.codegen.resolve;

import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.util.regex.Pattern;

/// Quotes what YAML 1.1 readers take for numbers to the base of 60, such as the text `22:00`.
final class ClockTimeQuoting extends StringQuotingChecker.Default {
    private static final long serialVersionUID = 1L;
    private static final Pattern SEXAGESIMAL = Pattern.compile("[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\\.[0-9_]*)?");

    @Override
    public boolean needToQuoteName(String name) {
        return super.needToQuoteName(name) || SEXAGESIMAL.matcher(name).matches();
    }

    @Override
    public boolean needToQuoteValue(String value) {
        return super.needToQuoteValue(value) || SEXAGESIMAL.matcher(value).matches();
    }
}
