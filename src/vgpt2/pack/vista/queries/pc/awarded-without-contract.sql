/*
title: Awarded potential projects that have no contract in job cost yet
grain: one potential project
level: basic
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Which jobs have we won that nobody has set up as a contract?
  - Awarded potential projects with no contract number, with award date, bid price, estimated start and project manager
  - won, not set up
  - Project, name, award date, bid department, price, cost, start, completion, manager, contract missing
  - The field started to buy for the Ames Street fire station and AP has no job to charge it to since the tender was never turned into a contract, what others have been awarded and are hanging in the air like this one, from 05/2024 or earlier too
  - jobs we won w no contrct number yet, over 2,000,000 first
  - Signed wins still living in estimating olny
  - Pursuits we won where nobody has opened the agreement in accounting
  - The field buys for Ames Street and AP has nowhere to charge, so show every win lacking an agreement number, day won, division, price, expected cost, start, finish and leader
  - wins not in the books
  - Earliest win first, jobs given to us that lack a contract, name, department, price, expected start, who will run it
  - awrded PPs w no ktr no. yet
  - Which projects did customers give us that accounting has not set up?
*/
SELECT PCPotentialWork.PotentialProject, PCPotentialWork.Description, PCPotentialWork.AwardedDate,
    PCPotentialWork.BidJCDept, PCPotentialWork.BidTotalPrice, PCPotentialWork.BidTotalCost, PCPotentialWork.StartDate,
    PCPotentialWork.CompletionDate, JCMP.Name AS ProjectManager
FROM PCPotentialWork WITH (NOLOCK)
LEFT JOIN JCMP WITH (NOLOCK)
    ON PCPotentialWork.JCCo = JCMP.JCCo
    AND PCPotentialWork.ProjectMgr = JCMP.ProjectMgr
WHERE PCPotentialWork.JCCo = @JCCo
    AND PCPotentialWork.Awarded = 'Y'
    AND PCPotentialWork.Contract IS NULL
ORDER BY PCPotentialWork.AwardedDate, PCPotentialWork.PotentialProject
