/*
title: Months open in each company with unposted batches
grain: one company
level: intermediate
parameters: {}
asks:
  - Which companies have open batches, and which months are closed there?
  - Last closed month and number of unposted batches by company
  - batches before close
  - Last month closed in the subledgers with the number of batches that are neither posted nor cancelled, by company.
  - what is stopping us from closing
  - Per entity, how far the books are shut and how many batches still hang
  - Controller's call on the 5th covers all entities; one line each by name with last shut month of subledgers and of ledger, and the count of batches not yet through
  - hanging batches by entity
  - Entity by name, subledgers shut through, ledger shut through, number of batches neither done nor dropped
  - lst mth clsd + open btch cnt, all cos
  - Up to which month are the accounts of each firm finished, and how many unfinished packages does each have?
*/
SELECT GLCO.GLCo, HQCO.Name, GLCO.LastMthSubClsd, GLCO.LastMthGLClsd, COUNT(HQBC.BatchId) AS OpenBatches
FROM GLCO WITH (NOLOCK)
JOIN HQCO WITH (NOLOCK)
    ON GLCO.GLCo = HQCO.HQCo
LEFT JOIN HQBC WITH (NOLOCK)
    ON HQCO.HQCo = HQBC.Co
    AND HQBC.Status NOT IN (5, 6)
GROUP BY GLCO.GLCo, HQCO.Name, GLCO.LastMthSubClsd, GLCO.LastMthGLClsd
ORDER BY GLCO.GLCo
