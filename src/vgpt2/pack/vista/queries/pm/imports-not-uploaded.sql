/*
title: Imported estimates not uploaded with cost, revenue and errors
grain: one import
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - Which estimates were imported and never uploaded to a project, and what do they hold?
  - Estimate imports waiting, with contract items, cost and number of errors
  - Import, template, description, imported by, import date, contract amount, hours, cost and lines with an error message.
  - imports not uploaded
  - estimators brought in bids that nobody pushed to jobs
  - Half-finished takeoffs from the bidding software and whether they are clean
  - Did the bid takeoffs load right? Cost and price of what was read in, with problems counted
  - Takeoffs read in from files but never pushed onto a job, with their totals
  - Kickoff of three jobs is Monday yet none shows a budget; which file loads are stuck before the final step, who ran them, when, their hours, cost, revenue and bad lines?
  - est loads stuck, not pushed
  - Takeoff loads never pushed, oldest first, who ran them and when, contract dollars, hours, cost, bad lines
  - imprts sittin w no upload date + err counts
  - Someone read cost calculations into the system and stopped halfway; which ones, how large are they, and do they contain mistakes?
*/
WITH Cost AS (
    SELECT PMWD.PMCo, PMWD.ImportId, SUM(PMWD.Hours) AS Hours, SUM(PMWD.Costs) AS Amount, COUNT(PMWD.Errors) AS Errors
    FROM PMWD WITH (NOLOCK)
    WHERE PMWD.PMCo = @PMCo
    GROUP BY PMWD.PMCo, PMWD.ImportId
),
Revenue AS (
    SELECT PMWI.PMCo, PMWI.ImportId, SUM(PMWI.Amount) AS Amount, COUNT(PMWI.Errors) AS Errors
    FROM PMWI WITH (NOLOCK)
    WHERE PMWI.PMCo = @PMCo
    GROUP BY PMWI.PMCo, PMWI.ImportId
)
SELECT PMWH.ImportId, PMWH.Template, PMWH.Description, PMWH.ImportBy, PMWH.ImportDate, Revenue.Amount AS ContractAmount,
    Cost.Hours, Cost.Amount AS CostAmount, ISNULL(Cost.Errors, 0) + ISNULL(Revenue.Errors, 0) AS LinesWithErrors
FROM PMWH WITH (NOLOCK)
LEFT JOIN Cost
    ON PMWH.PMCo = Cost.PMCo
    AND PMWH.ImportId = Cost.ImportId
LEFT JOIN Revenue
    ON PMWH.PMCo = Revenue.PMCo
    AND PMWH.ImportId = Revenue.ImportId
WHERE PMWH.PMCo = @PMCo
    AND PMWH.UploadDate IS NULL
ORDER BY PMWH.ImportDate, PMWH.ImportId
