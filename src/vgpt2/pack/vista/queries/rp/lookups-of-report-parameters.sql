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
  - What pick lists hang on the prompts of report 1050, and where do they read from?
  - Users complain report 1050 offers closed projects; for the consultant show in order each prompt, the pick lists active on it, their heading, source and filter.
  - pick lists on rpt 1050
  - report's title, prompt in order with its wording, pick list and heading, source, filter, values passed
  - rpt 1050 F4 lookups per prompt, from/where clause
  - When this printout asks for something, which selection lists appear, and what's in them?
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
