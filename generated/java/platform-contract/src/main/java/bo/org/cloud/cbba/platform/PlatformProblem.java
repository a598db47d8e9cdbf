// Generated from specs/problems.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.platform;

import bo.org.cloud.cbba.contract.ProblemType;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Every problem code of the platform, with its status and its texts for people.
public enum PlatformProblem implements ProblemType {
    /// We cannot answer in the format you asked for. Ask for application/json.
    NOT_ACCEPTABLE(
            406,
            new Texts(
                    "Formato no disponible", "No podemos responder en el formato que pediste. Pide application/json."),
            new Texts(
                    "Format not available", "We cannot answer in the format you asked for. Ask for application/json.")),

    /// You made many requests in a short time. Wait a moment and try again.
    RATE_LIMITED(
            429,
            new Texts(
                    "Demasiadas solicitudes",
                    "Hiciste muchas solicitudes en poco tiempo. Espera un momento y vuelve a intentarlo."),
            new Texts("Too many requests", "You made many requests in a short time. Wait a moment and try again.")),

    /// We could not complete your request and it is not your fault. If it happens again, send us the request id.
    INTERNAL_ERROR(
            500,
            new Texts(
                    "Algo falló de nuestro lado",
                    "No pudimos completar tu solicitud y no es culpa tuya. Si vuelve a pasar, envíanos el número de"
                            + " solicitud."),
            new Texts(
                    "Something failed on our side",
                    "We could not complete your request and it is not your fault. If it happens again, send us the"
                            + " request id.")),

    /// We cannot serve you right now and nothing was lost. Try again in a few seconds.
    SERVICE_UNAVAILABLE(
            503,
            new Texts(
                    "Servicio no disponible por ahora",
                    "No podemos atenderte en este momento y nada se perdió. Vuelve a intentarlo en unos segundos."),
            new Texts(
                    "Service not available right now",
                    "We cannot serve you right now and nothing was lost. Try again in a few seconds.")),

    /// A parameter in the address or a header does not exist or is not valid. The list says which one and why.
    INVALID_PARAMETERS(
            400,
            new Texts(
                    "Parámetros no válidos",
                    "Algún parámetro de la dirección o del encabezado no existe o no es válido. La lista dice cuál y"
                            + " por qué."),
            new Texts(
                    "Invalid parameters",
                    "A parameter in the address or a header does not exist or is not valid. The list says which one"
                            + " and why.")),

    /// The request stopped arriving halfway. Check your connection and try again.
    REQUEST_TIMEOUT(
            408,
            new Texts(
                    "La solicitud tardó demasiado en llegar",
                    "La solicitud dejó de llegar a la mitad. Revisa tu conexión y vuelve a intentarlo."),
            new Texts(
                    "The request took too long to arrive",
                    "The request stopped arriving halfway. Check your connection and try again.")),

    /// The content you sent cannot be read. It must be well formed and in UTF-8.
    MALFORMED_BODY(
            400,
            new Texts(
                    "No se puede leer el contenido",
                    "El contenido enviado no se puede leer. Debe estar bien formado y en UTF-8."),
            new Texts(
                    "The body cannot be read",
                    "The content you sent cannot be read. It must be well formed and in UTF-8.")),

    /// The content you sent is larger than what is accepted here.
    BODY_TOO_LARGE(
            413,
            new Texts("Contenido demasiado grande", "El contenido enviado es más grande de lo que se acepta aquí."),
            new Texts("Body too large", "The content you sent is larger than what is accepted here.")),

    /// That type of content (Content-Type) is not accepted here.
    UNSUPPORTED_MEDIA_TYPE(
            415,
            new Texts("Tipo de contenido no aceptado", "Aquí no se acepta ese tipo de contenido (Content-Type)."),
            new Texts("Content type not accepted", "That type of content (Content-Type) is not accepted here.")),

    /// Some data is missing or not valid. The list says which and why.
    VALIDATION_FAILED(
            422,
            new Texts(
                    "Hay datos por corregir", "Algunos datos faltan o no son válidos. La lista dice cuáles y por qué."),
            new Texts("Some data needs correcting", "Some data is missing or not valid. The list says which and why.")),

    /// The access token is missing or no longer valid. Log in again.
    UNAUTHENTICATED(
            401,
            new Texts(
                    "Necesitas iniciar sesión", "Falta el token de acceso, o ya no es válido. Inicia sesión de nuevo."),
            new Texts("You need to log in", "The access token is missing or no longer valid. Log in again.")),

    /// Your account does not have permission to do this.
    FORBIDDEN(
            403,
            new Texts("No tienes permiso", "Tu cuenta no tiene permiso para hacer esto."),
            new Texts("You do not have permission", "Your account does not have permission to do this.")),

    /// This change needs you to have confirmed who you are recently. Enter your password again.
    STEP_UP_REQUIRED(
            403,
            new Texts(
                    "Confirma que eres tú",
                    "Este cambio pide que hayas confirmado tu identidad hace poco. Ingresa tu contraseña otra vez."),
            new Texts(
                    "Confirm that it is you",
                    "This change needs you to have confirmed who you are recently. Enter your password again.")),

    /// What you are looking for does not exist, or you may not see it.
    NOT_FOUND(
            404,
            new Texts("No encontrado", "No existe lo que buscas, o no puedes verlo."),
            new Texts("Not found", "What you are looking for does not exist, or you may not see it.")),

    /// Somebody else changed the same thing at the same time. Try again.
    CONFLICT(
            409,
            new Texts(
                    "Otro cambio llegó primero", "Otra persona cambió lo mismo al mismo tiempo. Vuelve a intentarlo."),
            new Texts(
                    "Another change came first", "Somebody else changed the same thing at the same time. Try again.")),

    /// We are already working on a request with the same Idempotency-Key. Wait a moment and repeat it.
    IDEMPOTENCY_IN_PROGRESS(
            409,
            new Texts(
                    "La primera solicitud sigue en curso",
                    "Ya estamos atendiendo una solicitud con la misma Idempotency-Key. Espera un momento y repítela."),
            new Texts(
                    "The first request is still running",
                    "We are already working on a request with the same Idempotency-Key. Wait a moment and repeat it.")),

    /// That Idempotency-Key was already used for a different request. Use a new one.
    IDEMPOTENCY_KEY_REUSED(
            422,
            new Texts(
                    "La Idempotency-Key ya se usó",
                    "Esa Idempotency-Key ya se usó para una solicitud distinta. Usa una nueva."),
            new Texts(
                    "The Idempotency-Key was already used",
                    "That Idempotency-Key was already used for a different request. Use a new one.")),

    /// Somebody changed this data after you read it. Read it again and repeat your change.
    PRECONDITION_FAILED(
            412,
            new Texts(
                    "Cambió desde que lo leíste",
                    "Alguien cambió estos datos después de que los leíste. Léelos otra vez y repite tu cambio."),
            new Texts(
                    "It changed since you read it",
                    "Somebody changed this data after you read it. Read it again and repeat your change.")),

    /// This change needs the If-Match header with the ETag of what you read.
    PRECONDITION_REQUIRED(
            428,
            new Texts(
                    "Falta decir qué versión cambias",
                    "Este cambio pide el encabezado If-Match con el ETag de lo que leíste."),
            new Texts(
                    "Say which version you are changing",
                    "This change needs the If-Match header with the ETag of what you read.")),

    /// The cursor has expired or does not belong to this list. Start again without one.
    INVALID_CURSOR(
            400,
            new Texts("Cursor no válido", "El cursor venció o no es de esta lista. Empieza otra vez sin cursor."),
            new Texts(
                    "Invalid cursor",
                    "The cursor has expired or does not belong to this list. Start again without one.")),

    /// The request is not valid HTTP and cannot be read.
    BAD_REQUEST(
            400,
            new Texts("Solicitud ilegible", "La solicitud no cumple con HTTP y no se puede leer."),
            new Texts("Unreadable request", "The request is not valid HTTP and cannot be read.")),

    /// This address exists, but not with that method. The Allow header says which it has.
    METHOD_NOT_ALLOWED(
            405,
            new Texts(
                    "Método no permitido",
                    "Esta dirección existe, pero no con ese método. El encabezado Allow dice con cuáles."),
            new Texts(
                    "Method not allowed",
                    "This address exists, but not with that method. The Allow header says which it has.")),

    /// The address of the request is longer than what is accepted.
    URI_TOO_LONG(
            414,
            new Texts("Dirección demasiado larga", "La dirección de la solicitud es más larga de lo que se acepta."),
            new Texts("Address too long", "The address of the request is longer than what is accepted.")),

    /// The headers of the request are larger than what is accepted.
    HEADERS_TOO_LARGE(
            431,
            new Texts(
                    "Encabezados demasiado grandes",
                    "Los encabezados de la solicitud son más grandes de lo que se acepta."),
            new Texts("Headers too large", "The headers of the request are larger than what is accepted.")),

    /// The email or the password does not match. Check them and try again.
    INVALID_CREDENTIALS(
            401,
            new Texts(
                    "Correo o contraseña incorrectos",
                    "El correo o la contraseña no coinciden. Revísalos e inténtalo otra vez."),
            new Texts(
                    "Wrong email or password", "The email or the password does not match. Check them and try again.")),

    /// Open the link we sent you to verify your email. If it did not arrive, ask for another.
    EMAIL_NOT_VERIFIED(
            403,
            new Texts(
                    "Falta verificar tu correo",
                    "Abre el enlace que te enviamos para verificar tu correo. Si no te llegó, pide otro."),
            new Texts(
                    "Your email is not verified yet",
                    "Open the link we sent you to verify your email. If it did not arrive, ask for another.")),

    /// There were too many failed attempts. Wait and try again later.
    ACCOUNT_LOCKED(
            423,
            new Texts(
                    "Cuenta bloqueada por un rato",
                    "Hubo demasiados intentos fallidos. Espera y vuelve a intentarlo más tarde."),
            new Texts("Account locked for a while", "There were too many failed attempts. Wait and try again later.")),

    /// The page that made this request is not part of the platform. Use the official page.
    ORIGIN_NOT_ALLOWED(
            403,
            new Texts(
                    "Página no autorizada",
                    "La página que hizo esta solicitud no es de la plataforma. Entra desde la página oficial."),
            new Texts(
                    "Page not allowed",
                    "The page that made this request is not part of the platform. Use the official page.")),

    /// Your session expired or was closed. Log in again.
    REFRESH_TOKEN_INVALID(
            401,
            new Texts("Tu sesión terminó", "Tu sesión venció o se cerró. Inicia sesión de nuevo."),
            new Texts("Your session has ended", "Your session expired or was closed. Log in again.")),

    /// This link was already used, was replaced by a newer one, or is incomplete.
    TOKEN_INVALID(
            422,
            new Texts(
                    "El enlace no es válido",
                    "Este enlace ya se usó, fue reemplazado por otro más nuevo o está incompleto."),
            new Texts(
                    "The link is not valid",
                    "This link was already used, was replaced by a newer one, or is incomplete.")),

    /// This link has expired. Ask for a new one.
    TOKEN_EXPIRED(
            422,
            new Texts("El enlace venció", "Este enlace ya venció. Pide uno nuevo."),
            new Texts("The link has expired", "This link has expired. Ask for a new one.")),

    /// Part of the request is missing, repeated or not valid.
    INVALID_REQUEST(
            400,
            new Texts("Solicitud de token incompleta", "Falta un dato de la solicitud, se repite o no es válido."),
            new Texts("Incomplete token request", "Part of the request is missing, repeated or not valid.")),

    /// The client does not exist, is disabled, or its secret is wrong.
    INVALID_CLIENT(
            401,
            new Texts("Cliente no reconocido", "El cliente no existe, está deshabilitado o su secreto no es correcto."),
            new Texts("Client not recognised", "The client does not exist, is disabled, or its secret is wrong.")),

    /// This client is not allowed to use this grant type.
    UNAUTHORIZED_CLIENT(
            400,
            new Texts(
                    "El cliente no puede pedir tokens así",
                    "Este cliente no está autorizado para este tipo de solicitud."),
            new Texts(
                    "The client may not ask for tokens this way",
                    "This client is not allowed to use this grant type.")),

    /// That grant_type does not exist here.
    UNSUPPORTED_GRANT_TYPE(
            400,
            new Texts("Tipo de solicitud no disponible", "Ese grant_type no existe aquí."),
            new Texts("Grant type not supported", "That grant_type does not exist here.")),

    /// The client may not ask for one of these scopes.
    INVALID_SCOPE(
            400,
            new Texts("Permiso no disponible para el cliente", "El cliente no puede pedir alguno de esos permisos."),
            new Texts("Scope not available to the client", "The client may not ask for one of these scopes.")),

    /// You have just registered and your profile will be ready in a few seconds. Try again.
    PROFILE_NOT_READY(
            404,
            new Texts(
                    "Tu perfil se está preparando",
                    "Acabas de registrarte y tu perfil estará listo en unos segundos. Vuelve a intentarlo."),
            new Texts(
                    "Your profile is being prepared",
                    "You have just registered and your profile will be ready in a few seconds. Try again.")),

    /// Somebody else already uses that handle. Choose another.
    HANDLE_TAKEN(
            409,
            new Texts(
                    "Ese nombre de usuario ya está ocupado", "Otra persona ya usa ese nombre de usuario. Elige otro."),
            new Texts("That handle is taken", "Somebody else already uses that handle. Choose another.")),

    /// For now we cannot send messages through that channel.
    CHANNEL_UNAVAILABLE(
            422,
            new Texts("Canal no disponible", "Por ahora no podemos enviar mensajes por ese canal."),
            new Texts("Channel not available", "For now we cannot send messages through that channel.")),

    /// Give either a person of the platform or an address that fits the channel, not both.
    RECIPIENT_INVALID(
            422,
            new Texts(
                    "Destinatario no válido",
                    "Indica una persona de la plataforma o una dirección que sirva para ese canal, solo una de las"
                            + " dos."),
            new Texts(
                    "Invalid recipient",
                    "Give either a person of the platform or an address that fits the channel, not both.")),

    /// That person does not exist or has no address for that channel.
    RECIPIENT_UNREACHABLE(
            422,
            new Texts(
                    "No hay cómo llegar a esa persona",
                    "Esa persona no existe o no tiene una dirección para ese canal."),
            new Texts(
                    "That person cannot be reached", "That person does not exist or has no address for that channel.")),

    /// There is no published template of that name for that channel.
    TEMPLATE_UNKNOWN(
            422,
            new Texts("Plantilla desconocida", "No hay una plantilla publicada con ese nombre para ese canal."),
            new Texts("Unknown template", "There is no published template of that name for that channel.")),

    /// The template is missing data or does not know some of it. The list says which.
    TEMPLATE_VARIABLES_INVALID(
            422,
            new Texts(
                    "Faltan datos para la plantilla",
                    "A la plantilla le faltan datos o no los conoce. La lista dice cuáles."),
            new Texts(
                    "Data for the template is missing",
                    "The template is missing data or does not know some of it. The list says which."));

    private static final Map<String, PlatformProblem> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(PlatformProblem::code, Function.identity()));

    private final int status;
    private final Texts spanish;
    private final Texts english;

    PlatformProblem(int status, Texts spanish, Texts english) {
        this.status = status;
        this.spanish = spanish;
        this.english = english;
    }

    private record Texts(String title, String detail) {}

    /// Empty for a code that this version of the catalogue does not know.
    public static Optional<PlatformProblem> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title(Locale locale) {
        return texts(locale).title();
    }

    @Override
    public String detail(Locale locale) {
        return texts(locale).detail();
    }

    private Texts texts(Locale locale) {
        return locale.getLanguage().equals("en") ? english : spanish;
    }
}
