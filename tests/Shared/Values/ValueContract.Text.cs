using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using FsCheck;
using FsCheck.Fluent;
using Transformation.Framework.Core;

namespace Transformation.Framework.TestSupport;

internal static partial class ValueContract
{
    /// <summary>What <see cref="Holds"/> checks, and: text and JSON that read back the same, and reading that never surprises.</summary>
    /// <param name="values">Every constructible value.</param>
    /// <param name="pattern">The regular expression that describes the text in JSON Schemas.</param>
    internal static void HoldsWithText<T>(Arbitrary<T> values, string pattern)
        where T : struct, IEquatable<T>, IParsable<T>
    {
        Holds(values);
        Text(values, pattern);
        Json(values);
    }

    private static void Text<T>(Arbitrary<T> values, string pattern)
        where T : struct, IEquatable<T>, IParsable<T>
    {
        Assert.False(T.TryParse(null, null, out var fromNull));
        Assert.Equal(default, fromNull);
        Assert.Throws<ArgumentNullException>(() => T.Parse(null!, null));
        Always(values, a =>
        {
            var text = a.ToString()!;
            Assert.Matches(SchemaText.Pattern(pattern), text);
            Assert.Equal(a, T.Parse(text, null));
            Assert.True(T.TryParse(text, null, out var read));
            Assert.Equal(a, read);
            Assert.Equal(a, HostileCulture.In(() => T.Parse(text, null)));
        });
        Check.One(Run.WithMaxTest(20), Prop.ForAll(values, a => EveryPlace(a.ToString()!, text => ReadsStrictly<T>(text, pattern))));
        Check.One(Run.WithMaxTest(2000), Prop.ForAll(NearlyText(values).ToArbitrary(), text => ReadsStrictly<T>(text, pattern)));

        // The default is a value like any other, or it is no value at all and cannot be read or written.
        var none = default(T).ToString()!;
        Assert.Equal(none.Length > 0, T.TryParse(none, null, out var again));
        Assert.Equal(default, again);
    }

    /// <summary>A NUL, space or zero put in at every place: .NET's number parsers pass over some of these.</summary>
    private static void EveryPlace(string text, Action<string> check)
    {
        for (var i = 0; i <= text.Length; i++)
        {
            check(text.Insert(i, "\0"));
            check(text.Insert(i, " "));
            check(text.Insert(i, "0"));
        }
    }

    private static void ReadsStrictly<T>(string text, string pattern)
        where T : struct, IEquatable<T>, IParsable<T>
    {
        if (T.TryParse(text, null, out var read))
        {
            Assert.Matches(SchemaText.Pattern(pattern), text);
            Assert.Equal(read, T.Parse(text, null));
            Assert.Equal(read, T.Parse(read.ToString()!, null));
        }
        else
        {
            Assert.Equal(default, read);
            Assert.IsType<FormatException>(Record.Exception(() => T.Parse(text, null)));
        }
    }

    private static void Json<T>(Arbitrary<T> values)
        where T : struct, IEquatable<T>, IParsable<T>
    {
        Assert.Equal(typeof(TextValueConverter<T>), typeof(T).GetCustomAttribute<JsonConverterAttribute>()?.ConverterType);
        var info = JsonMetadataServices.CreateValueInfo<T>(new JsonSerializerOptions { TypeInfoResolver = new DefaultJsonTypeInfoResolver() }, new TextValueConverter<T>());
        Always(values, a =>
        {
            var json = JsonSerializer.Serialize(a, info);
            Assert.Equal(a.ToString(), JsonSerializer.Deserialize<string>(json));
            Assert.Equal(a, JsonSerializer.Deserialize(json, info));
        });
        foreach (var bad in new[] { "null", "1", "true", "[]", "{}", "\"\"", "\"\\ud800\"", "\" \"" })
        {
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(bad, info));
        }

        if (default(T).ToString()!.Length == 0)
        {
            Assert.Throws<JsonException>(() => JsonSerializer.Serialize(default, info));
        }
    }

    /// <summary>Any text at all, and texts of real values with a character put in, taken out or replaced.</summary>
    private static Gen<string> NearlyText<T>(Arbitrary<T> values)
        where T : struct =>
        Gen.OneOf(
            ArbMap.Default.GeneratorFor<string>().Select(static s => s ?? ""),
            from value in values.Generator
            let text = value.ToString()!
            from at in Gen.Choose(0, text.Length)
            from put in Gen.Elements("", " ", "0", "9", "+", "-", ".", ",", "/", ":", "@", "h", "d", "Q", "a", "Z", "\n", "\0", "\u0660", "\u2212", "\ud800", "99999999999999999999999999999999")
            from skip in Gen.Choose(0, Math.Min(2, text.Length - at))
            select string.Concat(text.AsSpan(0, at), put, text.AsSpan(at + skip)));
}
