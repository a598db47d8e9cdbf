package bo.org.cloud.cbba.profiles.domain;

import java.util.List;

/// Where facts are told; they leave with the commit of the unit of work.
public interface ProfileFacts {
    void created(Profile profile);

    /// @param changedFields never empty
    void updated(Profile profile, List<String> changedFields);

    /// @param changedFields never empty
    void preferencesChanged(Preferences preferences, List<String> changedFields, ConsentSource source);
}
