package no.tunbok.query.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hashes of all entries in the order of their identifiers, summed up as they come. */
public final class Digest {

    /** How it is all done, down to the columns. */
    public static final String METHOD = "tunbok-rows-1";

    private final MessageDigest sum = sha256();
    private long entries;

    /** Takes the next entry. */
    public void add(byte[] hash) {
        sum.update(hash);
        entries++;
    }

    public long entries() {
        return entries;
    }

    /** Of all that were taken, once. */
    public String hex() {
        return HexFormat.of().formatHex(sum.digest());
    }

    /** The hash of one entry. */
    public static byte[] of(String text) {
        return sha256().digest(text.getBytes(UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
