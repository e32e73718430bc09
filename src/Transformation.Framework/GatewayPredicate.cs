using NodaTime;
using Transformation.Framework.Gateway;

namespace Transformation.Framework;

/// <summary>A predicate for <see cref="GatePredicates"/>, to be made when the container is there.</summary>
internal sealed record GatewayPredicate(string Id, Func<IServiceProvider, Func<GateFacts, LocalDate, PredicateValue>> Make);
