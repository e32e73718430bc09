namespace Transformation.Framework.Gateway;

/// <summary>Answers all questions about one choice from a host's objects: the word is looked for once, and every answer is then looked up by its place.</summary>
internal sealed class MappedChoice<T>(Func<T, string?> read, DatedGate gate)
    where T : class
{
    private readonly List<ValueQuestion> questions = [];
    private string[] words = [];
    private Answers[] answers = [];

    /// <summary>Takes on a question. Where any word will do, those that some question asks for are told apart, and every other is none of them.</summary>
    internal void Add(ValueQuestion question)
    {
        questions.Add(question);
        words = question.Input.Choices.IsEmpty
            ? [.. questions.OfType<OneOfQuestion>().SelectMany(static q => q.Asked.Words).Distinct(StringComparer.Ordinal)]
            : [.. question.Input.Choices];
        answers = [.. questions.Select(q => new Answers(q.Literal, [.. words.Select(w => Degree.Of(q.Answer(new ChoiceValue(w), gate))), Degree.False]))];
    }

    internal void Fill(T host, Span<byte> values)
    {
        var place = -1;
        if (read(host) is { } word)
        {
            for (place = 0; place < words.Length && words[place] != word; place++)
            {
            }

            if (place == words.Length && FactFaults.Of(questions[0].Input, new ChoiceValue(word)) is { } fault)
            {
                throw FactFaults.OfHost(questions[0].Input.Id, fault);
            }
        }

        foreach (ref readonly var question in answers.AsSpan())
        {
            Degree.Put(values, question.Literal, place < 0 ? Degree.Unknown : question.ByPlace[place]);
        }
    }

    private readonly record struct Answers(int Literal, byte[] ByPlace);
}
