/*
title: Billed and uncollected amount by contract
grain: one contract
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - How much billing is still uncollected on each contract?
  - Billed less received and retainage by contract
  - uncollected by contract
  - Contracts with billed, received, retainage held and what is due now, largest first.
  - which jobs owe us cash
  - Contract invoicing that owners have yet to pay, apart from retention
  - The line of credit is nearly drawn, so show me per contract what was invoiced, what came in, what's withheld and what the owner should pay us now
  - who owes us, by contract
  - Contract name, client's name, invoiced, collected, holdback, collectible now, largest on top
  - cntrcts billd > recd, due now net of retg
  - For which projects have we asked for money and not received all of it?
*/
SELECT JCCM.Contract, JCCM.Description, ARCM.Name, JCCM.BilledAmt, JCCM.ReceivedAmt, JCCM.CurrentRetainAmt,
    JCCM.BilledAmt - JCCM.ReceivedAmt - JCCM.CurrentRetainAmt AS DueNow
FROM JCCM WITH (NOLOCK)
LEFT JOIN ARCM WITH (NOLOCK)
    ON JCCM.CustGroup = ARCM.CustGroup
    AND JCCM.Customer = ARCM.Customer
WHERE JCCM.JCCo = @JCCo
    AND JCCM.BilledAmt > JCCM.ReceivedAmt
ORDER BY DueNow DESC, JCCM.Contract
