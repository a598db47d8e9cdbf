package bo.org.cloud.cbba.contract;

import java.util.Locale;

/// One entry of a problem catalogue: what a code means, for whoever reads the answer.
///
/// The platform's own catalogue is generated from `specs/problems.yaml`; a partner's service brings its own.
public interface ProblemType {
    /// SCREAMING_SNAKE and stable: the thing a program may branch on.
    String code();

    /// The HTTP status that answers carry this code with, 400..599.
    int status();

    /// One short line for people; Spanish unless `locale` asks for English.
    String title(Locale locale);

    /// A sentence that is safe to show to the caller, in the same language as the title.
    String detail(Locale locale);
}
