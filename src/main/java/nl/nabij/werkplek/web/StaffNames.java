package nl.nabij.werkplek.web;

import java.util.Map;
import java.util.stream.Collectors;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.UserAdministration;
import nl.nabij.werkplek.Timeline;
import org.springframework.stereotype.Component;

/** User names as people know them. */
@Component
class StaffNames {

    private final UserAdministration users;

    StaffNames(UserAdministration users) {
        this.users = users;
    }

    /** Display names of everybody of this gemeente by user name. */
    Map<String, String> of(Gemeentecode gemeente) {
        Map<String, String> names = users.all(gemeente).stream()
                .collect(Collectors.toMap(UserAdministration.User::name, UserAdministration.User::displayName));
        names.put(Timeline.SYSTEM, "Nabij (vanzelf)");
        return names;
    }
}
