package no.tunbok.query.edge;

/**
 * What is wrong with one part of a question.
 *
 * @param parameter its name in the query, the path or the headers
 * @param words what is said about it in the bundle of problems
 * @param allowed what can be used instead, if that is a short list
 */
record WrongParameter(String parameter, Code code, String words, String allowed) {

    /** In what way it is wrong. */
    enum Code {
        UNKNOWN,
        REPEATED,
        MALFORMED,
        FUTURE
    }
}
