/*
title: Daily log lines of a project that refer to an issue with issue title, status and firm
grain: one daily log line
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - What did the superintendent write on the days that concern our open disputes?
  - Log date, issue number, issue title, status, firm, log text, author for log lines tied to an issue on one project
  - log notes on issues
  - Everything in the 1001- diary that mentions issue 4, the wet basement, since February 2024
  - log entrys that are linked to an isue
  - Our counsel is putting together the story of the foundation dispute and asked for contemporaneous records, by which he means those lines of the site reports that were tagged to it at the time, in order, with whom they were about and who wrote them.
  - Site notes that belong to a known problem
  - Field notes on 22-4410 that were tagged to a known problem
  - Expert witness for the retaining wall dispute wants what our super wrote at the time, so collect each diary line linked to a problem, with its title, company and writer.
  - diary lines tied to issues
  - 'Superintendent''s lines tied to problems, under each problem title: day, company, what was written, writer'
  - 'daily lines w an isue # on em, 1001-, in ordr'
  - The foreman's diary sometimes refers to a known trouble; show these remarks, which trouble they are about, and who wrote them.
*/
SELECT PMDD.LogDate, PMDD.DailyLog, PMDD.Issue, PMIM.Description AS IssueTitle, PMIM.Status, PMFM.FirmName,
    PMDD.Description, PMDD.CreatedChangedBy
FROM PMDD WITH (NOLOCK)
JOIN PMIM WITH (NOLOCK)
    ON PMDD.PMCo = PMIM.PMCo
    AND PMDD.Project = PMIM.Project
    AND PMDD.Issue = PMIM.Issue
LEFT JOIN PMFM WITH (NOLOCK)
    ON PMDD.VendorGroup = PMFM.VendorGroup
    AND PMDD.FirmNumber = PMFM.FirmNumber
WHERE PMDD.PMCo = @PMCo
    AND PMDD.Project = @Project
ORDER BY PMDD.Issue, PMDD.LogDate, PMDD.Seq
