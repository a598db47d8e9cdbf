package bo.org.cloud.cbba.profiles.adapter.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibPhoneNumbersTest {
    private final LibPhoneNumbers numbers = new LibPhoneNumbers();

    @ParameterizedTest
    @CsvSource({
        "+59170712345,   true,  a Bolivian mobile phone",
        "+59144251234,   true,  a line in Cochabamba",
        "+447911123456,  true,  a British mobile phone",
        "+4915112345678, true,  a German mobile phone",
        "+59100000000,   false, no Bolivian plan has it",
        "+5917071234,    false, a digit short",
        "+591707123456,  false, a digit long",
        "+4407911123456, false, with the trunk prefix that nobody dials from abroad",
        "+99912345678,   false, no such country",
        "70712345,       false, no country",
        "+12345678,      false, too short for North America",
        "hola,           false, no number",
    })
    void knowsWhichNumbersCanExist(String number, boolean can, String why) {
        assertEquals(can, numbers.canExist(number), why);
    }
}
