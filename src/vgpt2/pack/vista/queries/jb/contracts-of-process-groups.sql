/*
title: Process groups with their contracts and customers
grain: one contract of a process group
level: intermediate
parameters:
  JBCo: {type: bCompany, example: 1}
asks:
  - Which contracts are billed together under each process group?
  - Billing groups of contracts with customer name, template and contract status
  - Group, group name, contract, description, customer, billing template, status; in processing order
  - process group listing
  - what all gets billed in the mid month run
  - "I take over billing from Ann: show her batches of contracts that run in one go"
  - Is contract 1001- in any group that is billed together?
  - Which contracts run together in each billing batch, and who is the client
  - Ann retires Friday and I take over her runs; lay out every billing group with its contracts in order, client, template and whether open
  - who bills in which run
  - Runs in order, and inside each the project's title, the client's name, which layout it uses and whether it is open
  - proc grps w contrcts + cust + tmplt
  - Some projects get billed at the same time in one go; which ones belong together?
*/
SELECT JBPG.ProcessGroup, JBPG.Description AS GroupDescription, JBGC.Seq, JBGC.Contract, JCCM.Description,
    ARCM.Name AS Customer, JBGC.Template, JCCM.ContractStatus
FROM JBPG WITH (NOLOCK)
JOIN JBGC WITH (NOLOCK)
    ON JBPG.JBCo = JBGC.JBCo
    AND JBPG.ProcessGroup = JBGC.ProcessGroup
JOIN JCCM WITH (NOLOCK)
    ON JBGC.JBCo = JCCM.JCCo
    AND JBGC.Contract = JCCM.Contract
LEFT JOIN ARCM WITH (NOLOCK)
    ON JBGC.CustGroup = ARCM.CustGroup
    AND JBGC.Customer = ARCM.Customer
WHERE JBPG.JBCo = @JBCo
ORDER BY JBPG.ProcessGroup, JBGC.Seq
