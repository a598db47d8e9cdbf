package bo.org.cloud.cbba.omnichannel.domain;

import java.util.List;

/// A template in one language.
public interface TemplateText {
    /// All that is wrong with the variables, by name; empty when it can be rendered.
    List<VariableFault> faults(Variables variables);

    /// @throws IllegalArgumentException if there are faults
    Content render(Variables variables);
}
