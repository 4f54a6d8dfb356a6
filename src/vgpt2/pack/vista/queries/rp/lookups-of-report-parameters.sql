/*
title: Lookups offered by the parameters of a report with title and source of each lookup
grain: one lookup of a parameter
level: intermediate
parameters:
  ReportID: {type: int, example: 1050}
asks:
  - What can one pick from when the report asks for its values?
  - Parameter lookups of a report with lookup title
  - Users of the job status report complain that the pick list for project shows closed ones as well. I'd like, for that one report, each prompt in order with the lookups that are tied to it, their heading, where they read from and how they are filtered, so that I know which to replace.
  - report prompt lookups
  - wich lookup is behind the job promt on report 1050
  - is it the delivered list or the one we made in 2021 that comes up when number 1050 asks for a job
  - Report title, display sequence, parameter, description, lookup, lookup title, from clause, where clause, parameters.
*/
SELECT RPRTShared.Title, RPRPShared.DisplaySeq, RPPLShared.ParameterName, RPRPShared.Description,
    RPPLShared.Lookup, DDLHShared.Title AS LookupTitle, DDLHShared.FromClause, DDLHShared.WhereClause,
    RPPLShared.LookupParams
FROM RPPLShared WITH (NOLOCK)
JOIN RPRTShared WITH (NOLOCK)
    ON RPPLShared.ReportID = RPRTShared.ReportID
JOIN RPRPShared WITH (NOLOCK)
    ON RPPLShared.ReportID = RPRPShared.ReportID
    AND RPPLShared.ParameterName = RPRPShared.ParameterName
LEFT JOIN DDLHShared WITH (NOLOCK)
    ON RPPLShared.Lookup = DDLHShared.Lookup
WHERE RPPLShared.ReportID = @ReportID
    AND RPPLShared.Active = 'Y'
ORDER BY RPRPShared.DisplaySeq, RPPLShared.LoadSeq
