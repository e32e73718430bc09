using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Transformation.Framework.Core.Storage;

/// <summary>Makes characters that a searcher would not tell apart the same: capitals, accents, ligatures, full-width and raised forms.</summary>
/// <remarks>
/// By a table of our own rather than Unicode normalisation: that depends on the machine's libraries, and does nothing where globalisation is switched off, so that an index
/// made by one program would miss the words of another. The table has the decompositions (NFKD, without marks) of Latin, Greek and Cyrillic letters and of digits, and the
/// letters with a stroke or joined, which have none but are typed without: ł, ø, æ, ß.
/// </remarks>
internal static class TextFolding
{
    /// <summary>What a lower-case letter is written as, and the letters so written.</summary>
    private const string Table =
        "0:⁰₀０ 1:¹₁１ 2:²₂２ 3:³₃３ 4:⁴₄４ 5:⁵₅５ 6:⁶₆６ 7:⁷₇７ 8:⁸₈８ 9:⁹₉９ a:ªàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặₐａ ae:æǣǽ aʾ:ẚ "
        + "b:ḃḅḇｂ c:çćĉċčḉｃ d:ðďđḋḍḏḑḓｄ dz:ǆǳ e:èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệₑｅ f:ḟｆ ff:ﬀ ffi:ﬃ ffl:ﬄ fi:ﬁ fl:ﬂ g:ĝğġģǧǵḡｇ "
        + "h:ĥħȟḣḥḧḩḫẖₕｈ i:ìíîïĩīĭįİıǐȉȋḭḯỉịⁱｉ ij:ĳ j:ĵǰｊ k:ķǩḱḳḵₖｋ l:ĺļľłḷḹḻḽₗｌ lj:ǉ m:ḿṁṃₘｍ n:ñńņňǹṅṇṉṋⁿₙｎ nj:ǌ "
        + "o:ºòóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợₒｏ oe:œ p:ṕṗₚｐ q:ｑ r:ŕŗřȑȓṙṛṝṟｒ s:śŝşšſșṡṣṥṧṩẛₛｓ ss:ßẞ st:ﬅﬆ "
        + "t:ţťŧțṫṭṯṱẗₜｔ u:ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữựｕ v:ṽṿｖ w:ŵẁẃẅẇẉẘｗ x:ẋẍₓｘ y:ýÿŷȳẏẙỳỵỷỹｙ z:źżžẑẓẕｚ ə:ₔ ʒ:ǯ ʹ:ʹ "
        + "ʼn:ŉ α:άἀἁἂἃἄἅἆἇὰάᾀᾁᾂᾃᾄᾅᾆᾇᾰᾱᾲᾳᾴᾶᾷ β:ϐ ε:έϵἐἑἒἓἔἕὲέ η:ήἠἡἢἣἤἥἦἧὴήᾐᾑᾒᾓᾔᾕᾖᾗῂῃῄῆῇ θ:ϑ ι:ΐίϊἰἱἲἳἴἵἶἷὶίιῐῑῒΐῖῗ κ:ϰ "
        + "μ:µ ο:όὀὁὂὃὄὅὸό π:ϖ ρ:ϱῤῥ σ:ςϲ υ:ΰϋύϒϓϔὐὑὒὓὔὕὖὗὺύῠῡῢΰῦῧ φ:ϕ ω:ώὠὡὢὣὤὥὦὧὼώᾠᾡᾢᾣᾤᾥᾦᾧῲῳῴῶῷ а:ӑӓ г:ѓ е:ѐёӗ ж:ӂӝ з:ӟ "
        + "и:йѝӣӥ к:ќ о:ӧ у:ўӯӱӳ ч:ӵ ы:ӹ э:ӭ і:ї ѵ:ѷ ә:ӛ ө:ӫ";

    private static readonly FrozenDictionary<char, string> Folded = Table.Split(' ')
        .Select(static entry => entry.Split(':'))
        .SelectMany(static entry => entry[1], static (entry, letter) => (letter, plain: entry[0]))
        .ToFrozenDictionary(static e => e.letter, static e => e.plain);

    /// <summary>Adds a character to a word in its plain form; a mark upon a letter, or a character that is not seen, adds nothing.</summary>
    internal static void Append(Rune character, StringBuilder word)
    {
        if (IsAccent(character) || Rune.GetUnicodeCategory(character) == UnicodeCategory.Format)
        {
            return;
        }

        var lower = Rune.ToLowerInvariant(character);
        if (lower.IsBmp && Folded.TryGetValue((char)lower.Value, out var plain))
        {
            word.Append(plain);
        }
        else
        {
            word.Append(lower.ToString());
        }
    }

    /// <summary>Marks that are written or left out at will: accents, Hebrew points, Arabic vowels. In other scripts marks spell the word.</summary>
    private static bool IsAccent(Rune character) => character.Value
        is (>= 0x0300 and <= 0x036F) or (>= 0x1AB0 and <= 0x1AFF) or (>= 0x1DC0 and <= 0x1DFF) or (>= 0x20D0 and <= 0x20FF)
        or (>= 0x0591 and <= 0x05BD) or (>= 0x0610 and <= 0x061A) or (>= 0x064B and <= 0x065F) or 0x0670;
}
