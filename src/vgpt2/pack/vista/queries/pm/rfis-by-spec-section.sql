/*
title: RFIs of a project by specification section with answered, open and average days to answer
grain: one specification section
level: basic
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - Which spec sections cause the most questions on this project?
  - Number of RFIs per specification section with how many are answered, how many open and how long answers take
  - rfis per spec section
  - Section, questions raised, answered, open, average days to answer, cost impact count on 1001-
  - I am putting together the claim about incomplete documents and it would help a great deal to show that two thirds of our questions come from division 08 and that the designer needed three weeks for each, so summarise the log by section of the specs
  - wich spec sections hav the most open questions, 087100 i bet
  - Where in the project manual the designers left us guessing
  - Divide 22-4410's questions by spec chapter with reply days and cost flags
  - 'Claim on defective documents: show which book chapters of the hospital generated questions, how many replied, waiting, mean days and how many had money consequences.'
  - RFIs grouped by spec chapter
  - Division and section most troubled first, RFIs raised, back, still out, typical days, and those costing something
  - rfi cnt by spec sect 1001-, opn + avg days 2 ans
  - Which chapters of the written requirements for this building confused us most?
*/
SELECT PMRI.SpecSec, COUNT(*) AS Raised, COUNT(PMRI.DateRecd) AS Answered,
    SUM(CASE WHEN PMRI.DateRecd IS NULL THEN 1 ELSE 0 END) AS StillOpen,
    AVG(1.0 * DATEDIFF(day, PMRI.DateSent, PMRI.DateRecd)) AS AverageDays,
    SUM(CASE WHEN PMRI.ImpactCostsYN = 'Y' THEN 1 ELSE 0 END) AS WithCostImpact
FROM PMRI WITH (NOLOCK)
WHERE PMRI.PMCo = @PMCo
    AND PMRI.Project = @Project
GROUP BY PMRI.SpecSec
ORDER BY Raised DESC, PMRI.SpecSec
