package bo.org.cloud.cbba.profiles.adapter.phone;

import bo.org.cloud.cbba.profiles.domain.PhoneNumbers;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;

/// Google's numbering plans.
public final class LibPhoneNumbers implements PhoneNumbers {
    private final PhoneNumberUtil plans = PhoneNumberUtil.getInstance();

    @Override
    public boolean canExist(String number) {
        try {
            // Without a default region: only numbers that name their country can be read.
            var read = plans.parse(number, PhoneNumberUtil.REGION_CODE_FOR_NON_GEO_ENTITY);
            // The parser forgives a trunk prefix (+44 0 ...), with which no number can be dialled from abroad.
            return plans.isValidNumber(read)
                    && plans.format(read, PhoneNumberFormat.E164).equals(number);
        } catch (NumberParseException unreadable) {
            return false;
        }
    }
}
