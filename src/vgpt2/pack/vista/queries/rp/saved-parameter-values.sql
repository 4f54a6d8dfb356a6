/*
title: Parameter values that users saved for a report, with when they last used them
grain: one user and parameter
level: intermediate
parameters:
  ReportID: {type: int, example: 1050}
asks:
  - With which values does each person run this report?
  - Saved parameter values per user of a report
  - Two project managers get different totals from the same cost report and each swears to have changed nothing. The program remembers what one entered last, so give me for that report everybody's remembered entries, the prompt they belong to, in the order of the prompts, and when they were last used.
  - remembered report parameters
  - what did ppl type into the prommpts of the report
  - did Dave run number 1050 through 06/2024 and Kim only through May
  - User, full name, report title, parameter, description, value, last accessed.
  - which prompts did everyone last fill in for number 1050, as the software kept them
  - The controller disputes the WIP totals two PMs brought to the meeting, and we suspect different cutoff months, so pull what each login has stored as its answers for that printout.
  - sticky prompt answers, by login
  - by person with full name, then in the order the questions appear, the answer each one keeps for this printout and the date it was last touched
  - usr defaults on rpt 1050 prompts, who has wat mth in there
  - The program seems to remember what I typed last time before printing. Could I see what it remembers for each of my coworkers on the job cost printout?
*/
SELECT RPSP.VPUserName, DDUP.FullName, RPRTShared.Title, RPRPShared.DisplaySeq, RPSP.ParameterName,
    RPRPShared.Description, RPSP.Value, RPSP.LastAccessed
FROM RPSP WITH (NOLOCK)
JOIN RPRTShared WITH (NOLOCK)
    ON RPSP.ReportID = RPRTShared.ReportID
LEFT JOIN RPRPShared WITH (NOLOCK)
    ON RPSP.ReportID = RPRPShared.ReportID
    AND RPSP.ParameterName = RPRPShared.ParameterName
LEFT JOIN DDUP WITH (NOLOCK)
    ON RPSP.VPUserName = DDUP.VPUserName
WHERE RPSP.ReportID = @ReportID
ORDER BY RPSP.VPUserName, RPRPShared.DisplaySeq, RPSP.ParameterName
