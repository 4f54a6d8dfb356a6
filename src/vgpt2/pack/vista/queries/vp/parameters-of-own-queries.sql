/*
title: Parameters of our own work center queries with comparison and value
grain: one parameter of a query
level: basic
parameters: {}
asks:
  - What do the grids that we built for the work center filter on?
  - Parameters of custom work center queries
  - The PMs say that the committed cost grid on their home page shows only company 1 whatever they choose. I want to look at all the queries that are ours, not delivered ones, with each of their conditions, the operator and the value it is set to, and if people can see and alter it.
  - grid query filters
  - paramaters on are own dashboard querys
  - is company fixed to 1 or 2 in the grid called Job Commitments
  - Query, title, sequence, parameter, column, comparison, value, data type, visible.
*/
SELECT VPGridQueries.QueryName, VPGridQueries.QueryTitle, VPGridQueryParameters.Seq,
    VPGridQueryParameters.ParameterName, VPGridQueryParameters.ColumnName, VPGridQueryParameters.Comparison,
    VPGridQueryParameters.Value, VPGridQueryParameters.DataType, VPGridQueryParameters.IsVisible
FROM VPGridQueries WITH (NOLOCK)
JOIN VPGridQueryParameters WITH (NOLOCK)
    ON VPGridQueries.QueryName = VPGridQueryParameters.QueryName
WHERE VPGridQueries.IsStandard = 'N'
ORDER BY VPGridQueries.QueryName, VPGridQueryParameters.Seq
