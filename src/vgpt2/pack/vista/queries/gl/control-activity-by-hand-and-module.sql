/*
title: Activity of a month on job, equipment and inventory control accounts split into entries from modules and entries made by hand
grain: one ledger account
level: intermediate
parameters:
  GLCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - On the accounts that job cost, equipment and stock feed, how much of June's movement was typed into the ledger directly?
  - Account, kind of control, activity from modules, activity by hand, number of hand entries; only accounts with hand entries
  - hand postings on WIP accounts
  - "When job cost and the ledger are apart at the close, nine times in ten somebody corrected the cost account with a journal and forgot the job, so give me the accounts controlled by jobs, machines or inventory with the part of the month that came from outside those modules."
  - journal entrys direct on job cost controll accts
  - Where was a subledger bypassed, other than cash and what we owe or are owed?
  - 5010 had 12,900 of hand entries in May, what about June and the equipment accounts?
  - Manual journals on job, machine and stock control numbers in June versus what the modules sent
  - WIP won't tie to job cost by 22,600 at june close; on accounts owned by jobs, equipment and inventory split the month between what modules sent and what someone typed straight in
  - jes that bypassed job cost
  - Account with name and owner, dollars sent by modules, dollars typed, and how many typed lines; skip accounts that have none
  - hand JEs hitting JC / EM / IN control accts, may, amt + cnt
  - The figures on these accounts should come only from project, machine and warehouse records. Where did an accountant type something in himself?
*/
SELECT GLDT.GLAcct, GLAC.Description AS Account, GLAC.SubType,
    SUM(CASE WHEN GLDT.Source LIKE 'GL%' THEN 0 ELSE GLDT.Amount END) AS FromModules,
    SUM(CASE WHEN GLDT.Source LIKE 'GL%' THEN GLDT.Amount ELSE 0 END) AS ByHand,
    SUM(CASE WHEN GLDT.Source LIKE 'GL%' THEN 1 ELSE 0 END) AS HandEntries
FROM GLDT WITH (NOLOCK)
JOIN GLAC WITH (NOLOCK)
    ON GLDT.GLCo = GLAC.GLCo
    AND GLDT.GLAcct = GLAC.GLAcct
WHERE GLDT.GLCo = @GLCo
    AND GLDT.Mth = @Mth
    AND GLAC.SubType IN ('J', 'E', 'I')
GROUP BY GLDT.GLAcct, GLAC.Description, GLAC.SubType
HAVING SUM(CASE WHEN GLDT.Source LIKE 'GL%' THEN 1 ELSE 0 END) > 0
ORDER BY GLAC.SubType, GLDT.GLAcct
