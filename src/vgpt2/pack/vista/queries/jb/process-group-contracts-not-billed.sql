/*
title: Open contracts of process groups without a bill in a month
grain: one contract of a process group
level: intermediate
parameters:
  JBCo: {type: bCompany, example: 1}
  BillMonth: {type: bMonth, example: 2024-06-01}
asks:
  - Of the contracts we bill in groups, which still have no bill for June?
  - Process group members missing from this month's billing, with unbilled contract balance
  - Group, contract, description, contract value, billed so far; open contracts having no bill in the bill month
  - group contracts not billed
  - did the biller skip anybody in the end of month group
  - Before I close billing, check every grouped contract got an application
  - Who in the monthly run did not receive an invoice?
  - Members of our billing runs that got nothing for June
  - 'Billing closes at five, so check each run: which open contracts that belong to a group lack a May bill, and how much remains on them'
  - skipped in the group run
  - Run and its name, contract and name, value, invoiced, remaining
  - proc grp cntrcts no bill jul, left to bill
  - 'Projects which are normally billed together: was any left out this month?'
*/
SELECT JBPG.ProcessGroup, JBPG.Description AS GroupDescription, JBGC.Contract, JCCM.Description, JCCM.ContractAmt,
    JCCM.BilledAmt, JCCM.ContractAmt - JCCM.BilledAmt AS LeftToBill
FROM JBGC WITH (NOLOCK)
JOIN JBPG WITH (NOLOCK)
    ON JBGC.JBCo = JBPG.JBCo
    AND JBGC.ProcessGroup = JBPG.ProcessGroup
JOIN JCCM WITH (NOLOCK)
    ON JBGC.JBCo = JCCM.JCCo
    AND JBGC.Contract = JCCM.Contract
WHERE JBGC.JBCo = @JBCo
    AND JCCM.ContractStatus = 1
    AND NOT EXISTS (
        SELECT 1
        FROM JBIN WITH (NOLOCK)
        WHERE JBIN.JBCo = JBGC.JBCo
            AND JBIN.Contract = JBGC.Contract
            AND JBIN.BillMonth = @BillMonth
    )
ORDER BY JBPG.ProcessGroup, JBGC.Contract
