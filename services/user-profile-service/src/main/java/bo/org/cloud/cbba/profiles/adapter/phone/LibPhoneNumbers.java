package bo.org.cloud.cbba.profiles.adapter.phone;

import bo.org.cloud.cbba.profiles.domain.PhoneNumbers;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;

/// Google's numbering plans.
public final class LibPhoneNumbers implements PhoneNumbers {
    private final PhoneNumberUtil plans = PhoneNumberUtil.getInstance();

    @Override
    public boolean canExist(String number) {
        try {
            // Without a default region: only numbers that name their country can be read.
            return plans.isValidNumber(plans.parse(number, PhoneNumberUtil.REGION_CODE_FOR_NON_GEO_ENTITY));
        } catch (NumberParseException unreadable) {
            return false;
        }
    }
}
