/*
title: New contract amount on the latest contract change order against the contract in job cost
grain: one contract
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - Does the contract sum on the last signed change agree with what accounting carries?
  - Newest approved contract change order per contract, its new contract amount, current contract value and the difference
  - contract sum check
  - Contract, name, customer, last change number, approval date, sum on paper, sum in the books, difference, only where they differ
  - owner says were at 4,812,300 on 1001- and my report says something else
  - 'Tie out before the final application to Lakeview Hospital: signed paper against ledger value'
  - Which agreements have two different prices depending on whom you ask?
  - Compare the sum on each contract's newest executed amendment with what's booked
  - The auditor confirms contract sums with our owners in January; show open contracts where the last agreed amendment states another total than our records, with the client's name and gap.
  - signed contract sum vs books, mismatches
  - Client's name, contract, latest executed amendment with its day and sum, next to the sum booked, only where those disagree
  - last cco says new contract $ X, jc has Y, whch contracts dont tie
  - For which customers does the latest signed paper show a different total price than our own records?
*/
WITH Latest AS (
    SELECT PMContractChangeOrder.PMCo, PMContractChangeOrder.Contract, PMContractChangeOrder.ID,
        PMContractChangeOrder.DateApproved, PMContractChangeOrder.CurrentContractAmount,
        ROW_NUMBER() OVER (
            PARTITION BY PMContractChangeOrder.PMCo, PMContractChangeOrder.Contract
            ORDER BY PMContractChangeOrder.DateApproved DESC, PMContractChangeOrder.ID DESC
        ) AS Place
    FROM PMContractChangeOrder WITH (NOLOCK)
    WHERE PMContractChangeOrder.PMCo = @PMCo
        AND PMContractChangeOrder.DateApproved IS NOT NULL
)
SELECT JCCM.Contract, JCCM.Description, ARCM.Name AS CustomerName, Latest.ID AS ContractChange, Latest.DateApproved,
    Latest.CurrentContractAmount AS SignedAmount, JCCM.ContractAmt,
    JCCM.ContractAmt - Latest.CurrentContractAmount AS Difference
FROM Latest
JOIN JCCM WITH (NOLOCK)
    ON Latest.PMCo = JCCM.JCCo
    AND Latest.Contract = JCCM.Contract
LEFT JOIN ARCM WITH (NOLOCK)
    ON JCCM.CustGroup = ARCM.CustGroup
    AND JCCM.Customer = ARCM.Customer
WHERE Latest.Place = 1
    AND JCCM.ContractStatus = 1
    AND JCCM.ContractAmt <> Latest.CurrentContractAmount
ORDER BY JCCM.Contract
