namespace Transformation.Framework.Storage.Writer;

/// <summary>A number under a name, with some text that follows from both: what is stored where only wholeness matters.</summary>
/// <param name="Name">The key.</param>
/// <param name="Number">The number.</param>
/// <param name="Text">A text; <see cref="Filler.Of"/> the number, so that a reader can tell whether number and text belong together.</param>
public sealed record Tally(string Name, long Number, string Text)
{
    public bool IsWhole => Text == Filler.Of(Number);

    public static Tally Of(string name, long number) => new(name, number, Filler.Of(number));
}
