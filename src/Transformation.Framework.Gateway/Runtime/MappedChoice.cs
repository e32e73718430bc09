namespace Transformation.Framework.Gateway;

/// <summary>Answers all questions about one choice from a host's objects: the word is looked for once, and every answer is then looked up by its place.</summary>
internal sealed class MappedChoice<T>(Func<T, string?> read, DatedGate gate)
    where T : class
{
    private readonly List<ValueQuestion> questions = [];
    private string[] words = [];
    private Answers[] answers = [];

    /// <summary>Takes on a question.</summary>
    internal void Add(ValueQuestion question)
    {
        questions.Add(question);
        words = question.Input.Choices.IsEmpty
            ? [.. questions.OfType<OneOfQuestion>().SelectMany(static q => q.Asked.Words).Distinct(StringComparer.Ordinal)]
            : [.. question.Input.Choices];
        answers = [.. questions.Select(q => new Answers(q.Literal, [.. words.Select(w => Degree.Of(q.Answer(new ChoiceValue(w), gate))), OfAnotherWord(q)]))];
    }

    internal void Fill(T host, Span<byte> values)
    {
        var place = -1;
        if (read(host) is { } word)
        {
            for (place = 0; place < words.Length && words[place] != word; place++)
            {
            }
        }

        foreach (ref readonly var question in answers.AsSpan())
        {
            Degree.Put(values, question.Literal, place < 0 ? Degree.Unknown : question.ByPlace[place]);
        }
    }

    /// <summary>A word that is not declared is none of those asked for, but has no size.</summary>
    private static byte OfAnotherWord(ValueQuestion question) => question is OneOfQuestion ? Degree.False : Degree.Unknown;

    private readonly record struct Answers(int Literal, byte[] ByPlace);
}
