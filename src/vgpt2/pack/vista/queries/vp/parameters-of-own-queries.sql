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
  - what conditions are built into the work center grids we made ourselves
  - The PMs claim at each meeting that the commitment grid ignores other companies, so for all homemade grids show each condition, operator, preset value, and if a person can see it.
  - conditions behind our grids
  - by grid with its title, in order, each condition's name, the field it's on, the operator, the preset, kind of data and shown or hidden
  - VP own qry params, op + dflt val
  - The lists our own people built for the start page leave out some rows. By which rules?
*/
SELECT VPGridQueries.QueryName, VPGridQueries.QueryTitle, VPGridQueryParameters.Seq,
    VPGridQueryParameters.ParameterName, VPGridQueryParameters.ColumnName, VPGridQueryParameters.Comparison,
    VPGridQueryParameters.Value, VPGridQueryParameters.DataType, VPGridQueryParameters.IsVisible
FROM VPGridQueries WITH (NOLOCK)
JOIN VPGridQueryParameters WITH (NOLOCK)
    ON VPGridQueries.QueryName = VPGridQueryParameters.QueryName
WHERE VPGridQueries.IsStandard = 'N'
ORDER BY VPGridQueries.QueryName, VPGridQueryParameters.Seq
