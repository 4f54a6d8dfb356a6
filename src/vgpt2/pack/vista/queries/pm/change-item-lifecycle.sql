/*
title: Pending change order items of a project followed through approval, interface to job cost and billing
grain: one pending change order item
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - Where does each of our changes stand, from the day it was written up to the day it was billed?
  - Pending change order items with date created, price asked, approved date and amount, interface date, contract amount in job cost and billed amount
  - change order lifecycle
  - PCO, item, description, created, pending amount, approval change order, approved, interfaced, in contract, billed, for 1001-
  - The owner's rep says PCO 14 was never invoiced, accounting says it was never approved and I am sure I signed it myself in March, so let me have the whole story of every item on one line, when raised, when agreed, when sent over to accounting, what is in the contract and what we have drawn
  - trak a pco all the way to cash on the bil
  - From first notice to money requested, each extra on the Riverside Plaza job
  - Follow each extra on 22-4410 from first writeup to dollars invoiced
  - A dispute with the owner's rep over what has been invoiced means I need, per change line, date raised, asked amount, signoff, transfer to accounting, contract value and invoiced sum.
  - PCO to cash, whole trail
  - 'One line per extra: raised on, stage in words, asked price, signed amount, who signed, sent to accounting, in contract, invoiced'
  - 'every pco on 1001- cradle to grave: creatd, aprvd, intfaced, in jc, billd'
  - Take each extra on this building and tell me when it was first noted, agreed, put in the books and charged to the client.
*/
WITH Billed AS (
    SELECT JBCX.JBCo, JBCX.Job, JBCX.ACO, JBCX.ACOItem, SUM(JBCX.ChgOrderAmt) AS Amount
    FROM JBCX WITH (NOLOCK)
    WHERE JBCX.JBCo = @PMCo
        AND JBCX.Job = @Project
    GROUP BY JBCX.JBCo, JBCX.Job, JBCX.ACO, JBCX.ACOItem
)
SELECT PMOI.PCOType, PMOI.PCO, PMOI.PCOItem, PMOI.Description, PMOP.DateCreated, PMSC.Description AS StatusName,
    PMOI.PendingAmount, PMOI.ACO, PMOI.ACOItem, PMOI.ApprovedDate, PMOI.ApprovedBy, PMOI.ApprovedAmt,
    PMOI.InterfacedDate, JCOI.ApprovedMonth, JCOI.ContractAmt AS InContract, ISNULL(Billed.Amount, 0) AS BilledAmount
FROM PMOI WITH (NOLOCK)
JOIN PMOP WITH (NOLOCK)
    ON PMOI.PMCo = PMOP.PMCo
    AND PMOI.Project = PMOP.Project
    AND PMOI.PCOType = PMOP.PCOType
    AND PMOI.PCO = PMOP.PCO
LEFT JOIN PMSC WITH (NOLOCK)
    ON PMOI.Status = PMSC.Status
LEFT JOIN JCOI WITH (NOLOCK)
    ON PMOI.PMCo = JCOI.JCCo
    AND PMOI.Project = JCOI.Job
    AND PMOI.ACO = JCOI.ACO
    AND PMOI.ACOItem = JCOI.ACOItem
LEFT JOIN Billed
    ON JCOI.JCCo = Billed.JBCo
    AND JCOI.Job = Billed.Job
    AND JCOI.ACO = Billed.ACO
    AND JCOI.ACOItem = Billed.ACOItem
WHERE PMOI.PMCo = @PMCo
    AND PMOI.Project = @Project
ORDER BY PMOI.PCOType, PMOI.PCO, PMOI.PCOItem
