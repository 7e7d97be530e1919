package org.cableway.parse.boilerplate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Invented pages around a telegram, one constant a kind. */
public enum SamplePage implements PageKind {
  PLAIN {
    @Override
    String around(SampleTelegram telegram) {
      return String.join("\n", telegram.lines()) + "\n";
    }
  },

  /** A blog page copied from the browser. */
  BLOG_TEXT {
    @Override
    String around(SampleTelegram telegram) {
      return """
          %s, A HARBOR FOR THE NORTH

          Leaked Cables

          If you find meaningful or important information in a cable, please link to #%s.
          Reference ID Created Released Classification Origin
          %s 2009-04-09 05:04 2011-08-30 01:44 CONFIDENTIAL Embassy Quito

          %s

          Harbor Watch

          Advertisements
          Post a comment or leave a trackback: Trackback URL.

          Leave a Reply

          Fill in your details below or click an icon to log in:

          You are commenting using your account. Log Out / Change )

          Connecting to %%s
          """
          .formatted(telegram.id(), telegram.id(), telegram.id(), text(telegram.lines()));
    }
  },

  /** Paragraphs with breaks in them, curly quotation marks, comments that quote the telegram. */
  WORDPRESS {
    @Override
    String around(SampleTelegram telegram) {
      return """
          <!DOCTYPE html><html><head><title>Harbors &#8211; A Blog</title>
          <script>var a = "R 090504Z APR 09";</script></head><body class="single">
          <div id="header"><h1><a href="/">A Blog</a></h1><ul class="menu"><li>Home</li><li>About</li></ul></div>
          <div id="content"><div class="post"><h2>Cable %s: a harbor for the north</h2>
          <p class="postmeta">Posted on May 3, 2011 by anna</p>
          <div class="entry">
          %s
          <div class="sharedaddy"><h3>Share this:</h3><ul><li>Twitter</li><li>Facebook</li></ul></div>
          <div id="jp-relatedposts"><h3>Related</h3><a>Another harbor</a></div>
          </div><p class="postmetadata">This entry was posted in Cables and tagged harbor, wool.</p></div>
          <div id="comments"><h3>2 thoughts on &#8220;Cable&#8221;</h3><ol class="commentlist">
          <li><p>bob says:</p><p>May 4, 2011 at 9:14 am</p><p>Look at this: %s</p><p>Unbelievable.</p><p>Reply</p></li>
          <li><p>eve says:</p><p>I do not believe a word.</p></li></ol></div></div>
          <div id="sidebar"><h4>Recent Posts</h4><ul><li>Wool</li><li>Cranes</li></ul><h4>Archives</h4><ul><li>May 2011</li></ul></div>
          <div id="footer">Proudly powered by a press.</div></body></html>
          """
          .formatted(
              telegram.id(),
              paragraphs(telegram.lines()),
              escaped(telegram.body().get(telegram.body().size() / 2)));
    }
  },

  /** No class tells anything: comments and menus are plain paragraphs. */
  BARE_HTML {
    @Override
    String around(SampleTelegram telegram) {
      return """
          <html><body><p>Home | Forum | Help</p><h1>Found a cable</h1>
          <pre>%s</pre>
          <p>Share this:</p><p>Twitter | Facebook</p><p>3 Comments</p>
          <p>Anna says:</p><p>What do they mean by</p><p>%s</p><p>?</p>
          <p>&copy; 2011 Harbor Watch</p></body></html>
          """
          .formatted(
              escaped(text(telegram.lines())),
              escaped(telegram.body().get(telegram.body().size() / 3)));
    }
  },

  /** Lines that a break ends, in one division. */
  BLOGGER {
    @Override
    String around(SampleTelegram telegram) {
      String lines =
          telegram.lines().stream()
              .map(SamplePage::escaped)
              .collect(Collectors.joining("<br />\n"));
      return """
          <html><body><div class="navbar section">Older Post</div>
          <h3 class="post-title">%s</h3><div class="post-body entry-content">%s<br />
          <div style="clear: both;"></div></div>
          <div class="post-footer">Posted by Anna at 10:04 PM <span>Email ThisBlogThis!Share to X</span></div>
          <div class="blog-pager">Newer Post Older Post Home</div>
          <div class="sidebar">Blog Archive<br/>2011 (12)<br/>2010 (3)</div></body></html>
          """
          .formatted(telegram.id(), lines);
    }
  },

  FORUM_QUOTE {
    @Override
    String around(SampleTelegram telegram) {
      String quoted =
          telegram.lines().stream().map(line -> "> " + line).collect(Collectors.joining("\n"));
      return """
          harborfan wrote:
          Found this one today, thoughts?

          %s

          I think the cranes are the point here.

          Reply | Quote | Report

          bob wrote:
          > %s
          Quite so.
          """
          .formatted(quoted, telegram.body().get(telegram.body().size() / 2));
    }
  },

  /** Every line a paragraph of its own. */
  DOUBLE_SPACED {
    @Override
    String around(SampleTelegram telegram) {
      return "Cable of the day\n\n"
          + String.join("\n\n", telegram.lines())
          + "\n\nShare\n\nRelated posts\n\nWool again\n";
    }
  },

  INDENTED {
    @Override
    String around(SampleTelegram telegram) {
      return "From: anna\nTo: list\nSubject: a cable\n\nSee below.\n\n"
          + telegram.lines().stream().map(line -> "    " + line).collect(Collectors.joining("\n"))
          + "\n\n-- \nanna\nhttp://example.org/harbor\n";
    }
  },

  /** Every line a division, as editors paste it. */
  DIVISIONS {
    @Override
    String around(SampleTelegram telegram) {
      String lines =
          telegram.lines().stream()
              .map(line -> line.isEmpty() ? "<div><br></div>" : "<div>" + escaped(line) + "</div>")
              .collect(Collectors.joining());
      return "<html><body><header>Wire Watch</header><nav>Home About</nav><article>"
          + lines
          + "</article><footer>All rights reserved.</footer></body></html>";
    }
  },

  LIBRARY_TEXT {
    @Override
    String around(SampleTelegram telegram) {
      return """
          Key fingerprint = 0000 1111 2222 3333
          -----BEGIN PGP PUBLIC KEY BLOCK-----

          mQQBBGBjDtIBH6DJa80zDBgRVRulVPeWYGYH1WJ6ZBuWZRUy0mHhGkTn4l1xNVbd
          =abcd
          -----END PGP PUBLIC KEY BLOCK-----

          If you need help using Tor you can contact us for assistance.

          A HARBOR FOR THE NORTH
          Date:
          2009 April 9, 05:04 (Thursday)
          Canonical ID:
          %s_a
          Original Classification:
          CONFIDENTIAL
          Current Classification:
          CONFIDENTIAL
          Handling Restrictions
          -- Not Assigned --
          TAGS:
          ECON - Economic Affairs | PREL - Political Affairs

          %s

          Raw content
          Metadata
          Print
          Share
          """
          .formatted(telegram.id(), text(telegram.lines()));
    }
  },

  LIBRARY_HTML {
    @Override
    String around(SampleTelegram telegram) {
      return """
          <html><body><div id="menu">Search Browse</div><table id="synopsis"><tr>
          <td><div class="s_key">Date:</div><div class="s_val">2009 April 9, 05:04 (Thursday)</div></td>
          <td><div class="s_key">Canonical ID:</div><div class="s_val">%s_a</div></td></tr><tr>
          <td><div class="s_key">Original Classification:</div><div class="s_val">CONFIDENTIAL</div></td>
          <td><div class="s_key">From:</div><div class="s_val">Quito</div></td></tr></table>
          <div id="text"><pre>%s</pre></div><ul><li>Raw content</li><li>Metadata</li><li>Print</li></ul></body></html>
          """
          .formatted(telegram.id(), escaped(text(telegram.lines())));
    }
  },

  /** A newspaper's data page: keys above, a tool bar below. */
  NEWSPAPER {
    @Override
    String around(SampleTelegram telegram) {
      return """
          The Harbor Gazette
          News | Opinion | Sport

          ID:	248711
          Date:	2009-04-09 05:04:00
          Origin:	%s
          Source:	Embassy Quito
          Classification:	CONFIDENTIAL

          %s

          Most viewed
          Comments (12)
          1. The wool is gone
          2. Why cranes matter
          """
          .formatted(telegram.id(), text(telegram.lines()));
    }
  },

  /** A mirror's page of 2010: the breaks of the telegram are entities, and nothing else is. */
  MIRROR {
    @Override
    String around(SampleTelegram telegram) {
      return """
          <html><head><title>Cable Viewer</title></head><body><ul><li>Browse by origin</li></ul>
          <h3>Viewing cable %s, A HARBOR FOR THE NORTH</h3>
          <table class='cable'>
          <tr><th>Reference ID</th><th>Created</th><th>Released</th><th>Classification</th><th>Origin</th></tr>
          <tr><td>%s</td><td>2009-04-09 05:04</td><td>2010-11-28 18:06</td><td>CONFIDENTIAL</td><td>Embassy Quito</td></tr>
          </table>
          <code><pre>%s</pre></code>
          <code><pre>%s</pre></code>
          <div>Tweet this cable</div></body></html>
          """
          .formatted(
              telegram.id(), telegram.id(), broken(telegram.header()), broken(telegram.body()));
    }

    private String broken(List<String> lines) {
      return String.join("&#x000A;", lines);
    }
  },

  DUMP_ROW {
    @Override
    String around(SampleTelegram telegram) {
      return "\"17\",\"4/9/2009 5:04\",\"%s\",\"Embassy Quito\",\"CONFIDENTIAL\",\"08OSLO1|08OSLO2\",\"%s\",\"%s\"\n"
          .formatted(telegram.id(), text(telegram.header()), text(telegram.body()));
    }
  },

  /** The electronic telegrams of 1973 to 1979: printed pages, and the archivists' attributes. */
  ARCHIVES {
    @Override
    SampleTelegram telegram(int seed) {
      return SampleArchive.telegram(seed);
    }

    @Override
    String around(SampleTelegram telegram) {
      return SampleArchive.around(telegram);
    }
  },

  /** All above the heading is left out; the headline alone names the telegram. */
  HEADLESS {
    @Override
    SampleTelegram telegram(int seed) {
      SampleTelegram whole = SampleTelegram.of(seed);
      int heading = 0;
      while (!whole.body().get(heading).startsWith("E.O.")) {
        heading++;
      }
      List<String> body = whole.body().subList(heading, whole.body().size());
      return new SampleTelegram(whole.id(), List.of(), body);
    }

    @Override
    String around(SampleTelegram telegram) {
      return """
          Harbor Watch
          Home | About

          %s: a harbor for the north
          Posted on May 3, 2011 by anna

          %s

          Filed under: Cables
          Leave a Reply
          Your email address will not be published.
          """
          .formatted(telegram.id(), text(telegram.body()));
    }
  },

  /** An item of a feed: its text is escaped, an extract stands beside it. */
  FEED {
    @Override
    String around(SampleTelegram telegram) {
      return """
          <?xml version="1.0"?><rss version="2.0"><channel><title>Harbor Watch</title>
          <item><title>Cable %s: a harbor for the north</title><link>http://blog.example/?p=42</link>
          <description>A short extract of it [...]</description>
          <content:encoded>%s</content:encoded></item></channel></rss>
          """
          .formatted(
              telegram.id(),
              escaped(paragraphs(telegram.lines()) + "<p>Share this:</p><p>Twitter | Facebook</p>")
                  .replace(">", "&gt;"));
    }
  };

  @Override
  public KnownPage page(int seed) {
    SampleTelegram telegram = telegram(seed);
    return new KnownPage(around(telegram), Map.of(telegram.id(), telegram.lines()), Set.of());
  }

  SampleTelegram telegram(int seed) {
    return SampleTelegram.of(seed);
  }

  /** A page that holds the telegram. */
  abstract String around(SampleTelegram telegram);

  private static String text(List<String> lines) {
    return String.join("\n", lines);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&#8221;");
  }

  private static String paragraphs(List<String> lines) {
    return List.of(text(lines).split("\n\n+")).stream()
        .map(paragraph -> "<p>" + escaped(paragraph).replace("\n", "<br />\n") + "</p>")
        .collect(Collectors.joining("\n"));
  }
}
