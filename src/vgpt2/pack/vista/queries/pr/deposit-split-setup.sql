/*
title: How active employees have their direct deposit split
grain: one deposit account of an employee
level: basic
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - Who has pay going to more than one account, and how is it divided?
  - Standing deposit instructions by person with order, status, method, percent or amount and frequency, no account numbers
  - deposit splits
  - Nguyen wants $150 a week into savings, is that set up
  - dir dep setup by emp
  - Before the bank conversion on July 1 we need everyone's standing instructions.
  - where does peoples money go on payday, percent wise
  - How does each current employee divide his pay over his extra bank deposits?
  - We change banks on July 1 and must re-enter all standing instructions; give every current person's full name, order of the deposits, status, percent or fixed sum and how often.
  - DD splits per guy
  - 'by full name: sequence, status, percentage or amount method, percent, dollars, frequency'
  - dir dep distrib setup actv emps, pct vs flat $
  - Workers may send part of their pay to savings and the rest elsewhere; who does that, and in what shares?
*/
SELECT PRDD.Employee, PREHName.FullName, PRDD.Seq, PRDD.Status, PRDD.Method, PRDD.Pct, PRDD.Amount, PRDD.Frequency
FROM PRDD WITH (NOLOCK)
JOIN PREHName WITH (NOLOCK)
    ON PRDD.PRCo = PREHName.PRCo
    AND PRDD.Employee = PREHName.Employee
WHERE PRDD.PRCo = @PRCo
    AND PREHName.ActiveYN = 'Y'
ORDER BY PREHName.FullName, PRDD.Employee, PRDD.Seq
