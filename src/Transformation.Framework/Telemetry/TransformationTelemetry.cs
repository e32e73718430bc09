namespace Transformation.Framework;

/// <summary>The names under which the stores of a host can be watched: activities, metrics and log messages.</summary>
/// <remarks>
/// <para>There is one <see cref="System.Diagnostics.ActivitySource"/> and one <see cref="System.Diagnostics.Metrics.Meter"/>, both named <see cref="Name"/>. Every call to a store that is registered with
/// <see cref="ServiceCollectionExtensions.AddTransformationFramework"/> is an activity of its own, named as <see cref="OperationTag"/> says; a stream is one from its first item to its end, the time that its
/// reader takes included. Whatever drivers report of themselves comes below it.</para>
/// <para>Nothing of this ever carries a key, a subject, a text that is looked for, the content of a document or a decision, a path, a connection string, or the message of an exception. The names of
/// kinds of aggregates do appear: they are the host's own constants.</para>
/// <para>Names and numbers do not change between versions.</para>
/// </remarks>
public static class TransformationTelemetry
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string Name = "Transformation.Framework";

    /// <summary>The category of all log messages.</summary>
    public const string LogCategory = "Transformation.Framework.Store";

    /// <summary>A histogram of how long calls took, in seconds, failed ones included; with <see cref="SystemTag"/>, <see cref="OperationTag"/>, <see cref="KindTag"/> and <see cref="ErrorTag"/>.</summary>
    public const string DurationInstrument = "transformation.store.operation.duration";

    /// <summary>
    /// A counter of aggregates, decisions, documents and rows of load plans that were read or written, with <see cref="SystemTag"/>, <see cref="OperationTag"/> and <see cref="KindTag"/>. On an activity, a tag
    /// of the same name has how many they were.
    /// </summary>
    public const string RowsInstrument = "transformation.store.rows";

    /// <summary>A counter of changes that came too late, with <see cref="SystemTag"/>, <see cref="OperationTag"/> and <see cref="KindTag"/>.</summary>
    public const string ConflictsInstrument = "transformation.store.conflicts";

    /// <summary>A counter of calls that the store could not serve: not reached, busy, full, read-only, damaged; with <see cref="SystemTag"/>, <see cref="OperationTag"/>, <see cref="KindTag"/> and <see cref="ErrorTag"/>.</summary>
    public const string FailuresInstrument = "transformation.store.failures";

    /// <summary>The kind of store, by OpenTelemetry's names: <c>sqlite</c>, <c>postgresql</c>; <c>memory</c>; or the name that the host gave its own.</summary>
    public const string SystemTag = "db.system.name";

    /// <summary>What was called: <c>open</c>, or the part of the store and the verb, <c>aggregates.commit</c>.</summary>
    public const string OperationTag = "db.operation.name";

    /// <summary>The kind of aggregate or of document; <c>*</c> for several; left out where there is none.</summary>
    public const string KindTag = "transformation.aggregate.type";

    /// <summary>
    /// Why a call failed; left out when it did not. One of <c>conflict</c>, <c>busy</c>, <c>full</c>, <c>read_only</c>, <c>unreachable</c>, <c>corrupt</c>, <c>format</c>, <c>not_empty</c>,
    /// <c>repeated_row</c>, <c>invalid_options</c>, <c>cancelled</c>, or else the name of the exception's type. An activity's status is an error then, but for <c>cancelled</c>.
    /// </summary>
    public const string ErrorTag = "error.type";

    /// <summary>Event 1000, information: a store is open.</summary>
    public const int StoreOpenedEvent = 1000;

    /// <summary>Event 1001, error: a store could not be opened. The next call tries again.</summary>
    public const int StoreNotOpenedEvent = 1001;

    /// <summary>Event 1002, debug: a store is closed.</summary>
    public const int StoreClosedEvent = 1002;

    /// <summary>Event 1010, debug: a change came too late; nothing was changed.</summary>
    public const int ConflictEvent = 1010;

    /// <summary>Event 1011, warning: a store that was open was not available for a call.</summary>
    public const int UnavailableEvent = 1011;

    /// <summary>Event 1012, error: a store holds something that no store wrote.</summary>
    public const int CorruptEvent = 1012;

    /// <summary>Event 1013, error: a store refused a call for another reason.</summary>
    public const int RefusedEvent = 1013;

    /// <summary>Event 1020, debug: the decision log was verified from its first entry, and is intact.</summary>
    public const int LogVerifiedEvent = 1020;

    /// <summary>Event 1021, critical: the decision log is not what was recorded.</summary>
    public const int LogFaultyEvent = 1021;
}
