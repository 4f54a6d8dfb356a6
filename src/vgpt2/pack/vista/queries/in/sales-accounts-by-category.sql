/*
title: Sales accounts that a stock location has of its own for a selling company and material category
grain: one location, company and category
level: intermediate
parameters:
  INCo: {type: bCompany, example: 1}
asks:
  - For which categories and companies does a location use its own sales accounts?
  - Location, company, category name, job sales account with name, inventory sales and equipment sales account
  - location sales accts
  - why dose asphalt sold to jobs hit 4125 from plant 3 and 4120 evrywhere else
  - Company 2 buys gravel from the Mill Road pit; to which account do we credit it?
  - When the new plant was opened the accounts were set up for one company and one group of goods at a time, and the person who did this has left, so I have to find out what exceptions are in there, for which place and for whom, before we change the chart of accounts in January.
  - Exceptions to where intercompany sales go in the books.
  - Yards with revenue accounts of their own per buying company and product class
  - 'We renumber the chart of accounts on January 1, so print every exception for where yard revenue posts: yard, company, class, account for projects, inventory and machines'
  - revenue acct exceptions by yard
  - Yard name, company, class name, project revenue account with its name, then the other two accounts
  - job/inv/equip sls gl accts by loc n categ
  - When one of our plants supplies a sister company, on which line of the books does that income land?
*/
SELECT INLC.Loc, INLM.Description AS LocationName, INLC.Co, INLC.Category, HQMC.Description AS CategoryName,
    INLC.GLCo, INLC.JobSalesGLAcct, GLAC.Description AS JobSalesAccountName, INLC.InvSalesGLAcct,
    INLC.EquipSalesGLAcct
FROM INLC WITH (NOLOCK)
JOIN INLM WITH (NOLOCK)
    ON INLC.INCo = INLM.INCo
    AND INLC.Loc = INLM.Loc
JOIN HQMC WITH (NOLOCK)
    ON INLC.MatlGroup = HQMC.MatlGroup
    AND INLC.Category = HQMC.Category
LEFT JOIN GLAC WITH (NOLOCK)
    ON INLC.GLCo = GLAC.GLCo
    AND INLC.JobSalesGLAcct = GLAC.GLAcct
WHERE INLC.INCo = @INCo
ORDER BY INLC.Loc, INLC.Co, INLC.Category
