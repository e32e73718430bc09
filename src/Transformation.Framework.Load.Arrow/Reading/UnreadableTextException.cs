using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Arrow;

/// <summary>A value is not text although its column is.</summary>
internal sealed class UnreadableTextException() : TransformationFrameworkException("The bytes of the value are not UTF-8.");
