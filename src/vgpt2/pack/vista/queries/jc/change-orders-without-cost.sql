/*
title: Approved change order items without cost estimate
grain: one change order item
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Which approved change orders have no cost budget?
  - Change order items without cost detail
  - cos without budget
  - Approved change order items with a contract amount for which no estimated cost was entered.
  - cos where we forgot the cost side
  - Signed extras with a price but no estimate behind it
  - Margins look too good on the WIP for December; which approved change items added revenue while nobody entered any planned cost
  - extras w/ no budget
  - By job, change and item, what it is, and the price added
  - ACO itms $ but no est cst
  - Where did we agree on added work and write down the price, though not what it will cost us?
*/
SELECT JCOI.Job, JCOI.ACO, JCOI.ACOItem, JCOI.Description, JCOI.ContractAmt
FROM JCOI WITH (NOLOCK)
WHERE JCOI.JCCo = @JCCo
    AND JCOI.ContractAmt <> 0
    AND NOT EXISTS (
        SELECT 1
        FROM JCOD WITH (NOLOCK)
        WHERE JCOD.JCCo = JCOI.JCCo
            AND JCOD.Job = JCOI.Job
            AND JCOD.ACO = JCOI.ACO
            AND JCOD.ACOItem = JCOI.ACOItem
    )
ORDER BY JCOI.Job, JCOI.ACO, JCOI.ACOItem
