package bo.org.cloud.cbba.identity.domain;

/// Where facts are told; they leave with the commit of the call's unit of work.
public interface Facts {
    void publish(IdentityFact fact);
}
