using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>A scale of delivery confidence: its ratings, best first, and where they come from.</summary>
/// <remarks>
/// <para>Scales are not interchangeable: three points are not five points with two left out. So a rating carries the identifier of its scale, and a scale
/// refuses the ratings of another.</para>
/// <para>As a comparer, it sorts the best rating first. Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class ConfidenceScale : IComparer<ConfidenceRating>
{
    private const string What = "confidence scale";

    /// <summary>For a caller that has run <see cref="Check"/>.</summary>
    internal ConfidenceScale(string id, string title, string source, ImmutableArray<RatingDefinition> ratings)
    {
        Id = IdentifierText.Check(id, "the identifier of a scale", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        Source = DomainText.Required(source, nameof(source));
        Ratings = ratings;
    }

    /// <summary>Its identifier; it stands in every rating, so a scale whose ratings change their meaning needs another.</summary>
    public string Id { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>Where it comes from: document, edition and place.</summary>
    public string Source { get; }

    /// <summary>Its ratings, best first.</summary>
    public ImmutableArray<RatingDefinition> Ratings { get; }

    /// <summary>Makes a scale, or says everything that is wrong with it.</summary>
    /// <param name="id">Its identifier; see <see cref="IdentifierText"/>.</param>
    /// <param name="title">Its title.</param>
    /// <param name="source">Where it comes from.</param>
    /// <param name="ratings">Its ratings, best first: at least two, each with another identifier.</param>
    /// <returns>The scale, or problems with paths such as <c>$.ratings[2].id</c>.</returns>
    /// <exception cref="ArgumentException">The identifier, the title or the source cannot be accepted, or a rating is null.</exception>
    public static Checked<ConfidenceScale> Create(string id, string title, string source, params ImmutableArray<RatingDefinition> ratings)
    {
        ratings = ratings.IsDefault ? [] : ratings.Contains(null!) ? throw new ArgumentNullException(nameof(ratings)) : ratings;
        var scale = new ConfidenceScale(id, title, source, ratings);
        var problems = new ProblemCollector();
        Check([.. ratings.Select(static r => r.Id)], problems);
        return problems.IsEmpty ? Checked<ConfidenceScale>.Valid(What, scale) : Checked<ConfidenceScale>.Invalid(What, problems.ToImmutable());
    }

    /// <summary>One of its ratings.</summary>
    /// <param name="ratingId">The identifier of the rating.</param>
    /// <exception cref="ArgumentException">The scale has no such rating.</exception>
    public ConfidenceRating Rating(string ratingId)
    {
        ArgumentNullException.ThrowIfNull(ratingId);
        return Has(ratingId)
            ? ConfidenceRating.Of(Id, ratingId)
            : throw new ArgumentException($"The scale {Id} has no such rating. It has: {Words()}.", nameof(ratingId));
    }

    /// <summary>What a rating is called and means.</summary>
    /// <param name="rating">A rating of this scale.</param>
    /// <exception cref="UnitMismatchException">The rating stands on another scale.</exception>
    /// <exception cref="ArgumentException">The rating names this scale, which has no such rating.</exception>
    public RatingDefinition Definition(ConfidenceRating rating)
    {
        ArgumentNullException.ThrowIfNull(rating);
        return Ratings[PlaceOf(rating)];
    }

    /// <summary>Puts two ratings of this scale in order, the better one first.</summary>
    /// <param name="x">One rating.</param>
    /// <param name="y">The other.</param>
    /// <returns>Less than 0 when the first is the better one, 0 when they are the same, more than 0 when it is the worse one.</returns>
    /// <exception cref="UnitMismatchException">A rating stands on another scale.</exception>
    /// <exception cref="ArgumentException">A rating is null (<see cref="ArgumentNullException"/>), or names this scale, which has no such rating.</exception>
    public int Compare(ConfidenceRating? x, ConfidenceRating? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        return PlaceOf(x).CompareTo(PlaceOf(y));
    }

    /// <summary>What must hold between its ratings; one without an identifier could not be read.</summary>
    internal static void Check(ImmutableArray<string?> ids, ProblemCollector problems)
    {
        if (ids.Length < 2)
        {
            problems.Add("$.ratings", ProblemCodes.InvalidValue, "A scale has at least two ratings: one alone says nothing.");
        }

        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (i, id) in ids.Index())
        {
            if (id is not null && !first.TryAdd(id, i))
            {
                problems.Add(
                    FormattableString.Invariant($"$.ratings[{i}].id"),
                    ProblemCodes.DuplicateId,
                    FormattableString.Invariant($"This is already the identifier of $.ratings[{first[id]}]."));
            }
        }
    }

    internal bool Has(string ratingId) => Ratings.Any(r => r.Id == ratingId);

    /// <summary>The identifiers of its ratings, for messages.</summary>
    internal string Words() => string.Join(", ", Ratings.Select(static r => r.Id));

    private int PlaceOf(ConfidenceRating rating)
    {
        if (rating.ScaleId != Id)
        {
            throw new UnitMismatchException($"The rating {rating} stands on another scale than {Id}: ratings of different scales cannot be compared or translated.");
        }

        return Ratings.Index().FirstOrDefault(r => r.Item.Id == rating.RatingId, (-1, null!)) is var (place, _) and not (-1, _)
            ? place
            : throw new ArgumentException($"The scale {Id} has no rating {rating.RatingId}. It has: {Words()}.", nameof(rating));
    }
}
