namespace Transformation.Framework.Core.Json;

/// <summary>Marks a value that is worth looking at although part of it could not be read.</summary>
internal interface IPartlyRead;
