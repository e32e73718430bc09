using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Plan;

namespace PlanOnAPage.Chapters;

/// <summary>Component 6: which work began without looking at what others had learned, and what a search finds.</summary>
internal static class TheLearning
{
    internal static async Task WriteAsync(Paper paper, LearningLibrary library, Portfolio portfolio, LocalDate asOf)
    {
        paper.Heading("6. Learning");
        var use = LearningUse.Of(library, portfolio, asOf);
        paper.Part("Did work that has begun look at what was known?", use.Initiatives.Where(static i => i.State != LearningUseState.NothingToLookAt).Select(LearningText.Explain));

        var index = new InMemoryTextIndex();
        await LearningIndex.FillAsync(index, library, asOf);
        foreach (var words in (string[])["fall*", "stroke", "\"before convey\"", "diagnosis school*"])
        {
            var hits = await index.SearchAsync(TextQuery.Of(words), 5);
            paper.Part($"Searching for {words}:", hits.Select(hit => hit.Title).DefaultIfEmpty("nothing"));
        }
    }
}
