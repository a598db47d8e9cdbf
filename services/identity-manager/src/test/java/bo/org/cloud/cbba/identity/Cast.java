package bo.org.cloud.cbba.identity;

import bo.org.cloud.cbba.identity.model.LoginRequest;
import bo.org.cloud.cbba.identity.model.RegisterRequest;

/// Who appears in the tests.
record Cast(String email, String password, String name) {
    static final Cast ANA = new Cast("ana.quispe@example.org", "el puente de Recoleta a las seis", "Ana Quispe Mamani");
    static final Cast TOM = new Cast("tom.baker@example.org", "seven llamas crossing slowly", "Tom Baker");

    RegisterRequest.Builder registers() {
        return RegisterRequest.builder().email(email).password(password).fullName(name);
    }

    LoginRequest logsIn() {
        return LoginRequest.builder().email(email).password(password).build();
    }

    Cast withPassword(String other) {
        return new Cast(email, other, name);
    }

    Cast at(String address) {
        return new Cast(address, password, name);
    }
}
