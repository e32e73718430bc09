namespace Transformation.Framework.Gateway;

/// <summary>Readings that say the same of one initiative as of the next: that nothing is on record, or that a shared fact says yes or no. They do not change, so one is enough.</summary>
/// <remarks>Each place is written at most a few times, so that threads that explain at once do not wait for each other. Thread-safe.</remarks>
internal sealed class KnownReadings(int questions)
{
    // By question, and within that by answer: false, unknown, true.
    private readonly InputReading?[] readings = new InputReading?[questions * 3];

    internal Reading Of(ValueQuestion question, GateExplainer explainer)
    {
        var fact = explainer.Facts.FactAt(question.Slot);
        if (fact is not null && question is not YesQuestion)
        {
            return question.Read(explainer);
        }

        ref var known = ref readings[(question.Place * 3) + explainer.Facts.Values[question.Literal]];
        if (known is null)
        {
            known = (InputReading)question.Read(explainer);
            return known;
        }

        return fact is null || ReferenceEquals(((FactReading)known).Fact, fact) ? known : question.Read(explainer);
    }
}
