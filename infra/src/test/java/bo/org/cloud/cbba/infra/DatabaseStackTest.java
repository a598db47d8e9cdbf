package bo.org.cloud.cbba.infra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DatabaseStackTest {
    private final Stacked stack = Synthesis.shared().stack("ugsys-database");

    @Test
    void theClusterIsEncryptedBackedUpAndKept() {
        var cluster = one("AWS::RDS::DBCluster");

        assertEquals("omnichannel", cluster.text("DatabaseName"));
        assertEquals("aurora-postgresql", cluster.text("Engine"));
        assertEquals("true", cluster.text("StorageEncrypted"));
        assertEquals("true", cluster.text("DeletionProtection"));
        assertEquals("true", cluster.text("EnableIAMDatabaseAuthentication"));
        assertEquals("35", cluster.text("BackupRetentionPeriod"));
        assertEquals("0.5", cluster.text("/ServerlessV2ScalingConfiguration/MinCapacity"));
        assertEquals("Retain", cluster.body().getString("DeletionPolicy"));
        assertEquals(2, stack.all("AWS::RDS::DBInstance").count());
    }

    @Test
    void theProxyTakesTokensOverTlsAlone() {
        var proxy = one("AWS::RDS::DBProxy");

        assertEquals("true", proxy.text("RequireTLS"));
        assertEquals("REQUIRED", proxy.text("/Auth/0/IAMAuth"));
    }

    @Test
    void nothingIsReachedFromOutside() {
        stack.all("AWS::EC2::Subnet")
                .forEach(
                        subnet -> assertTrue(!subnet.text("MapPublicIpOnLaunch").equals("true"), subnet.id()));
        stack.all("AWS::RDS::DBInstance")
                .forEach(each -> assertTrue(!each.text("PubliclyAccessible").equals("true"), each.id()));
        stack.all("AWS::EC2::SecurityGroupIngress").forEach(each -> assertEquals("", each.text("CidrIp"), each.id()));
        stack.all("AWS::EC2::SecurityGroup")
                .forEach(each -> assertTrue(each.list("SecurityGroupIngress").isEmpty(), each.id()));
    }

    private Declared one(String type) {
        var found = stack.all(type).toList();
        assertEquals(1, found.size());
        return found.getFirst();
    }
}
