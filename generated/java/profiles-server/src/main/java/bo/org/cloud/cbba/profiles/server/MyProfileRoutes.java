// Generated from specs/openapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.server;

import static bo.org.cloud.cbba.contract.Requirement.allOf;

import bo.org.cloud.cbba.contract.Operation;
import bo.org.cloud.cbba.contract.RateClass;
import bo.org.cloud.cbba.contract.Requirement.IsUser;
import bo.org.cloud.cbba.profiles.client.GetMyProfileProblem;
import bo.org.cloud.cbba.profiles.client.UpdateMyProfileProblem;
import bo.org.cloud.cbba.profiles.model.ProfileCodec;
import bo.org.cloud.cbba.profiles.model.ProfilePatchCodec;
import bo.org.cloud.cbba.runtime.ContractRoutes;
import bo.org.cloud.cbba.runtime.RouteTable;

/// Binds the operations of [MyProfilePort] to the addresses of the contract.
public final class MyProfileRoutes implements ContractRoutes {
    public static final Operation GET_MY_PROFILE = Operation.of("getMyProfile", "GET", "/profiles/api/v1/me")
            .answers(200)
            .requires(allOf(new IsUser()))
            .limitedAs(RateClass.READ)
            .versioned()
            .produces("application/json")
            .problems(GetMyProfileProblem.Code.names())
            .build();
    public static final Operation UPDATE_MY_PROFILE = Operation.of("updateMyProfile", "PATCH", "/profiles/api/v1/me")
            .answers(200)
            .requires(allOf(new IsUser()))
            .limitedAs(RateClass.WRITE)
            .versioned()
            .consumes("application/merge-patch+json", "application/json")
            .produces("application/json")
            .maxBodyBytes(32768)
            .problems(UpdateMyProfileProblem.Code.names())
            .build();

    private final MyProfilePort port;

    public MyProfileRoutes(MyProfilePort port) {
        this.port = port;
    }

    @Override
    public void register(RouteTable routes) {
        routes.add(GET_MY_PROFILE, ProfileCodec.INSTANCE, exchange -> port.getMyProfile(exchange.call()));
        routes.add(
                UPDATE_MY_PROFILE,
                ProfileCodec.INSTANCE,
                exchange -> port.updateMyProfile(exchange.body(ProfilePatchCodec.INSTANCE), exchange.call()));
    }
}
