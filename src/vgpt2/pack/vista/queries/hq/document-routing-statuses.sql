/*
title: Document routing statuses in order with those that begin and those that complete a routing
grain: one status
level: basic
parameters: {}
asks:
  - Which states can a routed document be in, and which of them mean finished?
  - Routing status codes with begin and complete flags
  - I am writing the one-page guide for project managers who get scans sent to their inbox. They should know what every choice in the status drop-down stands for, which one it starts on and which ones take it off the list; can you print these in their normal order?
  - routing status codes
  - what statusses close a routed documnet
  - does APPR or DONE end it, and is NEW the starting one
  - Sequence, status, description, begin flag, complete flag.
  - States a circulated scan may be in, from start to done
  - 'Writing a guide for superintendents who get paper to review: they must know what each choice means, where a paper starts, and when it leaves their inbox'
  - 'inbox states: start / done'
  - 'In their usual order: code, meaning, start yes or no, finished yes or no'
  - routing stat codes, whch ones complete it
  - We pass scanned papers to people for checking. What marks can they put on a paper, and which mark ends it?
*/
SELECT HQDS.Seq, HQDS.Status, HQDS.Description, HQDS.YNBeginStatus, HQDS.YNComplete
FROM HQDS WITH (NOLOCK)
ORDER BY HQDS.Seq, HQDS.Status
