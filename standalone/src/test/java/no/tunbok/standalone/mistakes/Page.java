package no.tunbok.standalone.mistakes;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Something that the register answered, or a part of it; what is not there is empty. */
record Page(JsonNode json) {

    static Page of(String answer) {
        return new Page(JsonMapper.shared().readTree(answer));
    }

    /** What stands there, in the words of the answer. */
    String text(String pointer) {
        return json.at(pointer).asString("");
    }

    long number(String pointer) {
        return json.at(pointer).asLong();
    }

    boolean has(String pointer) {
        var node = json.at(pointer);
        return !node.isMissingNode() && !node.isNull();
    }

    List<Page> each(String pointer) {
        return json.at(pointer).valueStream().map(Page::new).toList();
    }

    /** What stands in one place of each element of a list. */
    Stream<String> texts(String list, String pointer) {
        return each(list).stream().map(element -> element.text(pointer));
    }

    /** The one element of a list that has that text there. */
    Page one(String list, String pointer, String text) {
        var found = each(list).stream()
                .filter(element -> element.text(pointer).equals(text))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError("%d of %s have %s %s: %s".formatted(found.size(), list, pointer, text, json));
        }
        return found.getFirst();
    }
}
