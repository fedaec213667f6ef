package dev.onrecord.extraction;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/**
 * What pages put between the paragraphs of an article and is none of it: buttons to share it, boxes with other articles or a
 * newsletter, credits of pictures. Captions stay, as they are written for the article.
 */
final class PageFurniture {

    private static final String TOKEN = "(?i)(?:^|[\\s_-])(?:%s)(?:$|[\\s_-])";

    private static final String BUTTONS =
            "share|sharing|sharedaddy|shares|social|socials|social-media|addthis|addtoany|follow-us|compartir|compartilhar|partage|teilen";

    private static final String BOXES =
            "related|recommended|recommendations|recirculation|newsletter|promo|advert|advertisement|ad|ads|sponsored"
                    + "|outbrain|taboola|most-read|read-more|readmore|also-read|cookie|consent|paywall|subscribe|breadcrumb|breadcrumbs";

    private static final String CREDITS = "credit|credits|copyright|photographer|attribution|photo-by";

    /** What is longer, an article may be whose class has such a word, too. In characters. */
    private static final int LONGEST_BUTTONS = 160;

    private static final int LONGEST_BOX = 600;

    /** More than what is short has. */
    private static final int MOST_NODES = 400;

    /** What a button says, alone or with where to. */
    private static final String BUTTON =
            "(?:share|tweet|repost|copy link|share this(?: article| story| page)?|compartir|compartilhar|compartilhe|partager|teilen|condividi|delen"
                    + "|dela|del artiklen|udostępnij|поделиться|поширити|поділитися|paylaş|bagikan|chia sẻ|공유|공유하기|分享|シェア|シェアする|مشاركة|شارك|שתף|שיתוף)"
                    + "(?: (?:on|via|with|by|en|em|no|na|sur|auf|per|su|op|på|na|в|у|di|ke|lên|trên)? ?(?:facebook|twitter|x|whatsapp|telegram|linkedin|reddit|e-?mail"
                    + "|mail|bluesky|threads|messenger|pinterest|vk|link|weibo|微信|微博|line))?";

    private static final Pattern BUTTON_ROW =
            Pattern.compile("(?:" + BUTTON + "[\\s|·•,/]*)+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Nothing but whose picture it is. */
    private static final Pattern CREDIT = Pattern.compile(
            "(?:\\(?(?:photo|photograph|image|picture|foto|fotografía|fotografia|bild|crédit(?: photo)?|credit|crédito|kredyt|фото|ảnh|사진|写真|摄影|צילום)"
                    + "(?: (?:by|credit|de|di|von|par|por))?\\s*[:：/|]|©|\\(c\\)).{0,100}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private PageFurniture() {}

    /** Takes out of the main element of a page what is none of its article. */
    static void remove(Element main) {
        main.select("[class~=%1$s], [id~=%1$s]".formatted(TOKEN.formatted(BUTTONS))).stream()
                .filter(element -> isBelow(main, element) && isShort(element, LONGEST_BUTTONS))
                .forEach(Element::remove);
        main.select("[class~=%1$s], [id~=%1$s]".formatted(TOKEN.formatted(BOXES))).stream()
                .filter(element -> isBelow(main, element)
                        && isShort(element, LONGEST_BOX)
                        && !element.select("a[href], form, iframe, img, ins").isEmpty())
                .forEach(Element::remove);
        main.select("figure [class~=%1$s], figcaption [class~=%1$s]".formatted(TOKEN.formatted(CREDITS)))
                .forEach(Element::remove);
        main.select("figcaption").stream()
                .filter(caption -> CREDIT.matcher(caption.text().strip()).matches())
                .forEach(Element::remove);
        // A link within a sentence may read as a button does; a block that has nothing else is one.
        main.select("div, li, p, ul").stream()
                .filter(element -> isBelow(main, element)
                        && isShort(element, LONGEST_BUTTONS)
                        && BUTTON_ROW.matcher(element.text().strip()).matches())
                .forEach(Element::remove);
    }

    /** Looks at no more of an element than tells: what pages nest one in the other is looked at once for each. */
    private static boolean isShort(Element element, int longest) {
        int[] left = {longest, MOST_NODES};
        return NodeTraversor.filter(
                        (node, depth) -> {
                            left[0] -= node instanceof TextNode words
                                    ? words.text().length()
                                    : 0;
                            left[1]--;
                            return left[0] < 0 || left[1] < 0 ? FilterResult.STOP : FilterResult.CONTINUE;
                        },
                        element)
                != FilterResult.STOP;
    }

    private static boolean isBelow(Element main, Element element) {
        return !element.equals(main);
    }
}
