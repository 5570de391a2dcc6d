import Model
import Templating

// Model and Templating both speak of records and fields: a record of the site, and a record of a
// template's context. Rendering turns the one into the other, and calls the second by these names.
typealias ContextRecord = Templating.Record
typealias ContextField = Templating.Field
typealias SiteRecord = Model.Record
typealias SiteField = Model.Field
