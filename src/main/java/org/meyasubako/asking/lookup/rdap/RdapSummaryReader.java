package org.meyasubako.asking.lookup.rdap;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.meyasubako.asking.lookup.RegistrationSummary;
import org.meyasubako.asking.lookup.RegistrationSummary.AbuseContact;
import org.meyasubako.basis.net.AsNumber;

/** Reads off an RDAP object (RFC 9083 section 5) what a card shows. */
final class RdapSummaryReader {

    private RdapSummaryReader() {}

    /** An entity, and how deep it stands within others. */
    private record Entity(JsonNode node, int depth) {
        boolean hasRole(String role) {
            return elements(node.path("roles")).anyMatch(named -> named.asText().equalsIgnoreCase(role));
        }

        /** The texts of a jCard property (RFC 7095 section 3.3). */
        Stream<String> properties(String name) {
            return elements(node.path("vcardArray").path(1)).filter(property -> property.path(0).asText().equalsIgnoreCase(name))
                    .map(property -> property.path(3)).filter(JsonNode::isTextual).map(JsonNode::asText).filter(text -> !text.isBlank());
        }
    }

    static RegistrationSummary read(JsonNode object) {
        List<Entity> entities = new ArrayList<>();
        collect(object, 0, entities);
        // The object's own contact before that of its holder's parts.
        entities.sort(Comparator.comparingInt(Entity::depth));
        return new RegistrationSummary(subject(object), text(object, "name"), named(entities, "registrant"),
                text(object, "country").map(country -> country.toUpperCase(Locale.ROOT)), named(entities, "registrar"), abuse(entities),
                origin(object));
    }

    /** The reader bounds how deep a document nests, and so this. */
    private static void collect(JsonNode object, int depth, List<Entity> entities) {
        elements(object.path("entities")).forEach(entity -> {
            entities.add(new Entity(entity, depth));
            collect(entity, depth + 1, entities);
        });
    }

    private static Optional<String> subject(JsonNode object) {
        Optional<String> start = text(object, "startAddress");
        Optional<String> end = text(object, "endAddress");
        if (start.isPresent() && end.isPresent()) {
            return Optional.of(start.get() + " - " + end.get());
        }
        if (object.path("startAutnum").isNumber()) {
            long last = object.path("endAutnum").asLong(object.path("startAutnum").asLong());
            return Optional.of("AS" + object.path("startAutnum").asLong() + " - AS" + last);
        }
        return text(object, "ldhName").or(() -> text(object, "unicodeName"));
    }

    private static Optional<String> named(List<Entity> entities, String role) {
        return entities.stream().filter(entity -> entity.hasRole(role))
                .flatMap(entity -> Stream.concat(entity.properties("org"), entity.properties("fn"))).findFirst();
    }

    private static List<AbuseContact> abuse(List<Entity> entities) {
        Map<String, AbuseContact> contacts = new LinkedHashMap<>();
        entities.stream().filter(entity -> entity.hasRole("abuse")).flatMap(entity -> entity.properties("email"))
                .filter(address -> address.contains("@"))
                .forEach(address -> contacts.putIfAbsent(address.toLowerCase(Locale.ROOT), new AbuseContact(address, "rdap:abuse")));
        return List.copyOf(contacts.values());
    }

    /** ARIN's extension states who announces a network. */
    private static Optional<AsNumber> origin(JsonNode object) {
        return elements(object.path("arin_originas0_originautnums")).map(number -> AsNumber.parse(number.asText()))
                .flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> text(JsonNode object, String field) {
        return Optional.of(object.path(field)).filter(JsonNode::isTextual).map(JsonNode::asText).filter(text -> !text.isBlank());
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return array.isArray() ? StreamSupport.stream(array.spliterator(), false) : Stream.empty();
    }
}
