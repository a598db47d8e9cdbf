// Generated from specs/openapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.server;

import static bo.org.cloud.cbba.contract.Requirement.allOf;

import bo.org.cloud.cbba.contract.Operation;
import bo.org.cloud.cbba.contract.RateClass;
import bo.org.cloud.cbba.contract.Requirement.HasScope;
import bo.org.cloud.cbba.profiles.client.GetProfileProblem;
import bo.org.cloud.cbba.profiles.client.LookUpProfilesProblem;
import bo.org.cloud.cbba.profiles.model.ProfileLookupRequestCodec;
import bo.org.cloud.cbba.profiles.model.ProfileLookupResponseCodec;
import bo.org.cloud.cbba.profiles.model.ProfileViewCodec;
import bo.org.cloud.cbba.runtime.ContractRoutes;
import bo.org.cloud.cbba.runtime.Parameters;
import bo.org.cloud.cbba.runtime.RouteTable;

/// Binds the operations of [ProfilesPort] to the addresses of the contract.
public final class ProfilesRoutes implements ContractRoutes {
    public static final Operation GET_PROFILE = Operation.of("getProfile", "GET", "/profiles/api/v1/profiles/{user_id}")
            .answers(200)
            .limitedAs(RateClass.READ)
            .versioned()
            .produces("application/json")
            .problems(GetProfileProblem.Code.names())
            .build();
    public static final Operation LOOK_UP_PROFILES = Operation.of(
                    "lookUpProfiles", "POST", "/profiles/api/v1/profiles/lookups")
            .answers(200)
            .requires(allOf(new HasScope("profiles:lookup")))
            .limitedAs(RateClass.SERVICE)
            .consumes("application/json")
            .produces("application/json")
            .maxBodyBytes(16384)
            .problems(LookUpProfilesProblem.Code.names())
            .build();

    private final ProfilesPort port;

    public ProfilesRoutes(ProfilesPort port) {
        this.port = port;
    }

    @Override
    public void register(RouteTable routes) {
        routes.add(GET_PROFILE, ProfileViewCodec.INSTANCE, exchange -> {
            var userId = exchange.path("user_id", Parameters.UUID);
            exchange.refuseFaultyParameters();
            return port.getProfile(userId, exchange.call());
        });
        routes.add(
                LOOK_UP_PROFILES,
                ProfileLookupResponseCodec.INSTANCE,
                exchange -> port.lookUpProfiles(exchange.body(ProfileLookupRequestCodec.INSTANCE), exchange.call()));
    }
}
